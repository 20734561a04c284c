import { useTranslation } from 'react-i18next';
import { count } from '@/lib/figures';
import { DataTable, type DeskColumn } from './DataTable';

export type RowError = {
  readonly row: number;
  readonly column?: string | null;
  readonly code: string;
  readonly message: string;
  readonly value?: string | null;
};

/** The bad rows of a file, by the line numbers that a spreadsheet shows. */
export function RowErrors({ errors }: { errors: readonly RowError[] }) {
  const { t } = useTranslation();
  const columns: DeskColumn<RowError>[] = [
    { key: 'row', title: t('importing.row'), width: 110, fixed: true, render: ({ row }) => count(row) },
    { key: 'column', title: t('importing.column'), width: 180, render: ({ column }) => <code>{column ?? '—'}</code> },
    {
      key: 'value',
      title: t('importing.value'),
      width: 200,
      render: ({ value }) => <span title={value ?? ''}>{value || t('importing.blank')}</span>,
    },
    { key: 'message', title: t('importing.message'), width: 480, render: ({ message }) => <span>{message}</span> },
  ];
  return <DataTable name="row-errors" columns={columns} rows={errors} pending={false} height={420} />;
}
