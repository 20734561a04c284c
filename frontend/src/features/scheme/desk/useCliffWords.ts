import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { exactMoney, points } from '@/lib/figures';
import type { PointsCliff, TierCliffs } from '../trial';

/** How many loans of one product reach a goal, and where one yuan more does it. */
export function useWayWords() {
  const { t } = useTranslation('schemeTrial');
  const { language } = useWords();
  return ({ loans, amount, pointsBelow, points: reached, fewestLoans, mostLoans }: PointsCliff, goal: string) => {
    const edge =
      pointsBelow === undefined
        ? t('cliff.anyAmount', { count: loans, goal })
        : t('cliff.way', {
            count: loans,
            goal,
            below: exactMoney(Math.max(amount - 1, 0), language),
            from: points(pointsBelow),
            to: points(reached),
          });
    const range = mostLoans
      ? t('cliff.range', { count: fewestLoans, most: mostLoans })
      : t('cliff.rangeOpen', { count: fewestLoans });
    return `${edge} ${range}`;
  };
}

/** What changes with the tier: its targets beside those of the tier below. */
export function useEntryWords() {
  const { t } = useTranslation('schemeTrial');
  const words = useWords();
  return (entry: NonNullable<TierCliffs['entry']>, targets: TierCliffs['targets'], below: TierCliffs) =>
    t('cliff.entryWords', {
      count: entry.months,
      sum: points(entry.leastSum),
      below: words.tier(below.tier),
      lifelineFrom: words.roundMoney(below.targets.lifelineAmount),
      lifelineTo: words.roundMoney(targets.lifelineAmount),
      floorFrom: words.roundMoney(below.targets.floorAmount),
      floorTo: words.roundMoney(targets.floorAmount),
      stretchFrom: words.roundMoney(below.targets.stretchAmount),
      stretchTo: words.roundMoney(targets.stretchAmount),
    });
}
