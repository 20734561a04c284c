import { Choice } from '@/desk/Choice';
import { SearchBox } from '@/desk/FilterBar';
import { OrgPicker } from '@/desk/OrgPicker';
import { useTranslation } from '@/i18n/useTranslation';
import { KINDS, STATUSES } from '../model';

export const FILTERS = ['ended', 'status', 'kind', 'overdue', 'taken', 'unit', 'staffNo', 'sort'] as const;
type Name = Exclude<(typeof FILTERS)[number], 'sort'>;
type Props = {
  readonly values: Readonly<Record<Name, string | undefined>>;
  readonly change: (changes: Partial<Record<Name, string | undefined>>) => void;
  /** whether the reader answers, and so may look for their own */
  readonly answers: boolean;
};

export function InquiryFilters({ values, change, answers }: Props) {
  const { t } = useTranslation('inquiry');
  return (
    <>
      <Choice
        label={t('list.ended')}
        value={values.ended}
        options={[
          { value: 'false', label: t('list.running') },
          { value: 'true', label: t('list.finished') },
        ]}
        onChange={(ended) => change({ ended })}
      />
      <Choice
        label={t('list.anyStatus')}
        value={values.status}
        options={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
        onChange={(status) => change({ status })}
      />
      <Choice
        label={t('list.anyKind')}
        value={values.kind}
        options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <Choice
        label={t('list.overdue')}
        value={values.overdue}
        options={[{ value: 'true', label: t('list.onlyOverdue') }]}
        onChange={(overdue) => change({ overdue })}
      />
      {answers && (
        <Choice
          label={t('list.taken')}
          value={values.taken}
          options={[
            { value: 'true', label: t('list.mine') },
            { value: 'false', label: t('list.others') },
          ]}
          onChange={(taken) => change({ taken })}
        />
      )}
      <OrgPicker
        value={values.unit}
        placeholder={t('list.unitAny')}
        onChange={(unit) => change({ unit })}
        onClear={() => change({ unit: undefined })}
      />
      <SearchBox value={values.staffNo} placeholder={t('list.officer')} onChange={(staffNo) => change({ staffNo })} />
    </>
  );
}
