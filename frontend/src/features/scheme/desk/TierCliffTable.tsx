import type { ReactNode } from 'react';
import { LevelPill } from '@/desk/LevelPill';
import { PlainTable } from '@/desk/PlainTable';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { TierPill } from '@/kit/TierPill';
import { exactMoney, points } from '@/lib/figures';
import type { TierCliffs } from '../trial';
import { useEntryWords, useWayWords } from './useCliffWords';

type Row = { key: string; cells: readonly ReactNode[] };

/** Every edge of one tier: what stands one yuan before it, what is reached, and the same in words. */
export function TierCliffTable({ tier, below }: { tier: TierCliffs; below: TierCliffs | undefined }) {
  const { t } = useTranslation('schemeTrial');
  const words = useWords();
  const levels = useLevelRows(tier);
  const wayWords = useWayWords();
  const entry = useEntryRows(tier, below);
  const standard = tier.standard.map(
    (way): Row => ({
      key: `standard ${way.product}`,
      cells: [
        t('cliff.standard', { points: points(tier.targets.pointsStandard), product: words.product(way.product) }),
        way.pointsBelow === undefined ? '—' : points(way.pointsBelow),
        points(way.points),
        wayWords(way, t('cliff.goalStandard')),
      ],
    }),
  );
  const free: Row[] =
    tier.targets.pointsStandard === 0
      ? [{ key: 'free', cells: [t('officer.standard'), '—', points(0), t('cliff.noLoans')] }]
      : [];
  return (
    <PlainTable
      label={`${t('cliff.tiers')} · ${words.tier(tier.tier)}`}
      heads={[t('cliff.what'), t('cliff.before'), t('cliff.after'), t('cliff.words')]}
      rows={[...entry, ...levels, ...standard, ...free]}
    />
  );
}

function useLevelRows(tier: TierCliffs): Row[] {
  const { t } = useTranslation('schemeTrial');
  const { t: common } = useTranslation();
  const { language } = useWords();
  return tier.amounts.map(({ amount, below, at }) => ({
    key: `level ${amount}`,
    cells: [
      t('cliff.level', { amount: exactMoney(amount, language) }),
      <LevelPill key="below" level={below} />,
      <LevelPill key="at" level={at} />,
      t('cliff.levelWords', {
        below: exactMoney(Math.max(amount - 1, 0), language),
        from: common(`attainment.${below}`),
        to: common(`attainment.${at}`),
      }),
    ],
  }));
}

function useEntryRows({ tier, targets, entry }: TierCliffs, below: TierCliffs | undefined): Row[] {
  const { t } = useTranslation('schemeTrial');
  const words = useWords();
  const wayWords = useWayWords();
  const entryWords = useEntryWords();
  if (!entry) {
    return [];
  }
  const name = words.tier(tier);
  return [
    {
      key: 'entry',
      cells: [
        `${t('cliff.entry', { tier: name })} · ${t('cliff.entrySum', { count: entry.months })}`,
        <TierPill key="below" tier={entry.tierBelow} />,
        <TierPill key="at" tier={tier} />,
        below && entryWords(entry, targets, below),
      ],
    },
    ...entry.ways.map((way) => ({
      key: `entry ${way.product}`,
      cells: [
        t('cliff.entryOne', { tier: name, product: words.product(way.product) }),
        way.pointsBelow === undefined ? '—' : points(way.pointsBelow),
        points(way.points),
        wayWords(way, t('cliff.goalEntry', { tier: name })),
      ],
    })),
  ];
}
