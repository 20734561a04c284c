import { Segmented, Select } from 'antd';
import type { ParseKeys } from 'i18next';
import { FilterBar, SearchBox } from '@/desk/FilterBar';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { type FILTERS, STATUSES, type Status, TIERS } from './rankingModel';

type Filter = (typeof FILTERS)[number];
type Props = {
  readonly values: Readonly<Record<Filter, string | undefined>>;
  readonly change: (changes: Partial<Record<Filter, string | undefined>>) => void;
  readonly clear: () => void;
  readonly figures: boolean;
  readonly total: number | undefined;
};

export function RankingFilters({ values, change, clear, figures, total }: Props) {
  const { t } = useTranslation('scoringDesk');
  const words = useWords();
  return (
    <FilterBar
      active={Boolean(values.tier || values.status || values.q || values.sort)}
      clear={clear}
      aside={total === undefined ? undefined : t('ranking.total', { count: total })}
    >
      <Segmented
        aria-label={t('ranking.tier')}
        value={values.tier ?? ''}
        onChange={(tier) => change({ tier: tier || undefined })}
        options={[
          { value: '', label: t('ranking.allTiers') },
          ...TIERS.map((tier) => ({ value: tier, label: words.tier(Number(tier)) })),
        ]}
      />
      {figures && <StatusSelect value={values.status} onChange={(status) => change({ status })} />}
      <SearchBox value={values.q} placeholder={t('ranking.search')} onChange={(q) => change({ q })} />
    </FilterBar>
  );
}

function StatusSelect({
  value,
  onChange,
}: {
  value: string | undefined;
  onChange: (status: string | undefined) => void;
}) {
  const { t } = useTranslation('scoringDesk');
  const label = useStatusLabel();
  return (
    <Select
      allowClear
      aria-label={t('ranking.status')}
      placeholder={t('ranking.status')}
      value={value}
      onChange={(status: string | undefined) => onChange(status)}
      options={(Object.keys(STATUSES) as (keyof typeof STATUSES)[]).map((group) => ({
        label: t(`ranking.${group}`),
        options: STATUSES[group].map((status) => ({ value: status, label: label(status) })),
      }))}
    />
  );
}

const OWN_WORDS = {
  POINTS_MET: 'POINTS_MET',
  POINTS_MISSED: 'POINTS_MISSED',
  RUSH: 'rush',
  IDLE: 'idle',
  EXEMPT: 'exempt',
} as const;

function useStatusLabel(): (status: Status) => string {
  const { t } = useTranslation('scoringDesk');
  const { t: common } = useTranslation('common');
  return (status) => {
    if (status in OWN_WORDS) {
      return t(`ranking.${OWN_WORDS[status as keyof typeof OWN_WORDS]}`);
    }
    const group = (STATUSES.groupStreak as readonly string[]).includes(status) ? 'warning' : 'attainment';
    return common(`${group}.${status}` as ParseKeys<'common'>);
  };
}
