import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { StatusPill } from '@/kit/StatusPill';
import { TierPill } from '@/kit/TierPill';
import { points } from '@/lib/figures';
import { signed } from '../report';
import type { OfficerMonth } from '../simulations';
import styles from './Laboratory.module.css';

type Props = { month: OfficerMonth };

export function MonthPoints({ month: { before, after } }: Props) {
  const { t } = useTranslation('laboratory');
  return (
    <span className="nowrap">
      {before.points === after.points
        ? points(after.points)
        : t('arrow', { before: points(before.points), after: points(after.points) })}
    </span>
  );
}

export function MonthTier({ month: { before, after } }: Props) {
  return (
    <span className="nowrap">
      {before.tier !== after.tier && (
        <>
          <TierPill tier={before.tier} /> →{' '}
        </>
      )}
      <TierPill tier={after.tier} />
    </span>
  );
}

/** What made the points differ, and what became of the month. */
export function MonthWhy({ month }: Props) {
  const { t } = useTranslation('laboratory');
  const words = useWords();
  const reasons = month.parts.flatMap(({ product, byCoefficient, byFactor }) =>
    [
      { reason: t('drawer.coefficient'), value: byCoefficient },
      { reason: t('drawer.factor'), value: byFactor },
    ]
      .filter(({ value }) => value !== 0)
      .map(({ reason, value }) => t('drawer.part', { product: words.product(product), reason, value: signed(value) })),
  );
  if (month.byAdjustments !== 0) {
    reasons.push(t('drawer.adjustments', { value: signed(month.byAdjustments) }));
  }
  return (
    <div className={styles.why}>
      <span>{reasons.length > 0 ? reasons.join(' · ') : t('drawer.same')}</span>
      <Outcome side="before" month={month} />
      <Outcome side="after" month={month} />
    </div>
  );
}

/** Exempt, missed or a case under one of the two schemes; nothing for a month that passed. */
function Outcome({ side, month }: Props & { side: 'before' | 'after' }) {
  const { t } = useTranslation('laboratory');
  const { exemptReason, miss, opensCase } = month[side];
  const word = exemptReason
    ? t(`drawer.exempt.${exemptReason}`)
    : opensCase
      ? t('drawer.opensCase')
      : miss
        ? t('drawer.miss')
        : undefined;
  return word === undefined ? null : (
    <StatusPill tone={exemptReason ? 'none' : opensCase ? 'bad' : 'warn'}>
      {t(`month.${side}`)} · {word}
    </StatusPill>
  );
}
