import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Card } from '@/kit/Card';
import { TierPill } from '@/kit/TierPill';
import { monthLabel } from '@/lib/clock';
import { points } from '@/lib/figures';
import type { Statement } from '../queries';
import shared from './phone.module.css';
import styles from './Statement.module.css';

/** Which months put the officer into this tier, and where this month would lead. */
export function TierBasisCard({ statement: { tier, tierBasis, nextTier } }: { statement: Statement }) {
  const { t } = useTranslation('scoringDetail');
  const { language } = useWords();
  if (!tierBasis) {
    return null;
  }
  const { monthsUsed, averagePoints, provisional } = tierBasis;
  return (
    <Card title={t('statement.basis')} aside={<TierPill tier={tier} />}>
      <p className={shared.muted}>
        {averagePoints == null
          ? t('statement.basisNone')
          : t('statement.basisText', { count: monthsUsed.length, points: points(averagePoints) })}
      </p>
      {monthsUsed.length > 0 && (
        <ul className={styles.months}>
          {monthsUsed.map((used) => (
            <li key={used.month}>
              {monthLabel(used.month, language)}
              <b>{points(used.points)}</b>
            </li>
          ))}
        </ul>
      )}
      {provisional && <p className={shared.small}>{t('statement.provisional')}</p>}
      {nextTier && (
        <>
          <hr className={shared.rule} />
          <p className={shared.between}>
            {t('statement.next')}
            <span>
              {nextTier.averagePoints != null && (
                <span className={shared.small}>
                  {t('statement.nextAverage', { points: points(nextTier.averagePoints) })}{' '}
                </span>
              )}
              <TierPill tier={nextTier.tier} />
            </span>
          </p>
        </>
      )}
    </Card>
  );
}
