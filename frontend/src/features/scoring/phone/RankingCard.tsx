import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { RankingFilter, ScoreRow } from '@/api/scores';
import { unitsQuery } from '@/api/units';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Card } from '@/kit/Card';
import { SearchBox } from '@/kit/SearchBox';
import { Select } from '@/kit/Select';
import { Tabs } from '@/kit/Tabs';
import shared from './phone.module.css';
import styles from './Ranking.module.css';
import { RankingList } from './RankingList';

type Props = {
  month: string;
  mine: ScoreRow | undefined;
  position: number | undefined;
  onMonth: (month: string) => void;
};

const KEYS = ['tier', 'unit', 'q'] as const;

/** The filters stand in the address: a way back or a sent link finds the same list. */
function useFilter() {
  const [search, setSearch] = useSearchParams();
  const filter: RankingFilter = Object.fromEntries(
    KEYS.flatMap((key) => (search.get(key) ? [[key, search.get(key)]] : [])),
  );
  const change = useCallback(
    (next: Partial<Record<(typeof KEYS)[number], string>>) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [key, value] of Object.entries(next)) {
            value ? after.set(key, value) : after.delete(key);
          }
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  return { filter, change };
}

export function RankingCard({ month, mine, position, onMonth }: Props) {
  const { t } = useTranslation('scoringPeople');
  const { t: common } = useTranslation('common');
  const words = useWords();
  const { filter, change } = useFilter();
  const branches = useQuery(unitsQuery).data?.filter((unit) => unit.level === 'BRANCH') ?? [];
  const filtered = Object.keys(filter).length > 0;
  const clear = () => change({ tier: '', unit: '', q: '' });
  const search = useCallback((q: string) => change({ q }), [change]);
  return (
    <Card
      title={t('ranking.list')}
      aside={
        filtered && (
          <button type="button" className={shared.link} onClick={clear}>
            {common('actions.clear')}
          </button>
        )
      }
    >
      {mine && <Among mine={mine} filter={filter} change={change} />}
      <div className={styles.filters}>
        <SearchBox label={t('ranking.search')} value={filter.q ?? ''} onSearch={search} />
        <Select
          label={t('ranking.tierFilter')}
          value={filter.tier ?? ''}
          options={[
            { value: '', label: t('ranking.allTiers') },
            ...[1, 2, 3, 4, 5].map((tier) => ({ value: String(tier), label: words.tier(tier) })),
          ]}
          onChange={(tier) => change({ tier })}
        />
        <Select
          label={t('ranking.branchFilter')}
          value={filter.unit ?? ''}
          options={[
            { value: '', label: t('ranking.allBranches') },
            ...branches.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={(unit) => change({ unit })}
        />
      </div>
      <RankingList
        key={JSON.stringify(filter)}
        month={month}
        filter={filter}
        mine={mine}
        position={filtered ? undefined : position}
        onMonth={onMonth}
      />
    </Card>
  );
}

type AmongProps = {
  mine: ScoreRow;
  filter: RankingFilter;
  change: (next: { tier: string; unit: string; q: string }) => void;
};

/** The three lists a reader is on, a tap each: the whole bank with its first ten on top, the own tier, the own branch. */
function Among({ mine, filter, change }: AmongProps) {
  const { t } = useTranslation('scoringPeople');
  const choices = [
    { value: 'bank', label: t('ranking.bank'), tier: '', unit: '' },
    { value: 'tier', label: t('ranking.myTier'), tier: String(mine.tier), unit: '' },
    { value: 'branch', label: t('ranking.myBranch'), tier: '', unit: mine.branchCode },
  ];
  const chosen = choices.find(({ tier, unit }) => (filter.tier ?? '') === tier && (filter.unit ?? '') === unit);
  return (
    <div className={styles.among}>
      <Tabs
        label={t('ranking.among')}
        options={choices}
        value={chosen?.value ?? ''}
        onChange={(value) => {
          const { tier = '', unit = '' } = choices.find((choice) => choice.value === value) ?? {};
          change({ tier, unit, q: '' });
        }}
      />
    </div>
  );
}
