import { useTranslation } from '@/i18n/useTranslation';
import { count } from '@/lib/figures';
import { PlainTable } from './PlainTable';

export type RowError = {
  readonly row: number;
  readonly column?: string | null;
  readonly code: string;
  readonly message: string;
  readonly value?: string | null;
};

const HEIGHT = 460;

/** The bad rows of a file, by the line numbers that a spreadsheet shows. Reasons are shown whole, however long. */
export function RowErrors({ errors }: { errors: readonly RowError[] }) {
  const { t } = useTranslation('desk');
  // A refusal of the file as a whole names no values.
  const valued = errors.some(({ value }) => value);
  return (
    <PlainTable
      label={t('importing.errors')}
      height={HEIGHT}
      heads={[
        t('importing.row'),
        t('importing.column'),
        ...(valued ? [t('importing.value')] : []),
        t('importing.message'),
      ]}
      rows={errors.map(({ row, column, code, value, message }, at) => ({
        key: `${at} ${row} ${code}`,
        cells: [
          count(row),
          <code key="column">{column ?? '—'}</code>,
          ...(valued ? [column ? value || t('importing.blank') : '—'] : []),
          message,
        ],
      }))}
    />
  );
}
