import { Choice } from '@/desk/Choice';
import { SearchBox } from '@/desk/FilterBar';
import { OrgPicker } from '@/desk/OrgPicker';
import { useTranslation } from '@/i18n/useTranslation';
import { STATUSES } from '../model';

type Name = 'of' | 'status' | 'ended' | 'overdue' | 'unit' | 'owner';
type Props = {
  readonly values: Readonly<Record<Name, string | undefined>>;
  readonly change: (changes: Partial<Record<Name, string | undefined>>) => void;
};

export function ActionFilters({ values, change }: Props) {
  const { t } = useTranslation('action');
  return (
    <>
      <Choice
        label={t('list.all')}
        value={values.of}
        options={(['MINE', 'ASSIGNED'] as const).map((value) => ({ value, label: t(`list.${value}`) }))}
        onChange={(of) => change({ of })}
      />
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
        label={t('overdue')}
        value={values.overdue}
        options={[{ value: 'true', label: t('list.onlyOverdue') }]}
        onChange={(overdue) => change({ overdue })}
      />
      <OrgPicker
        value={values.unit}
        placeholder={t('list.unitAny')}
        onChange={(unit) => change({ unit })}
        onClear={() => change({ unit: undefined })}
      />
      <SearchBox value={values.owner} placeholder={t('list.owner')} onChange={(owner) => change({ owner })} />
    </>
  );
}
