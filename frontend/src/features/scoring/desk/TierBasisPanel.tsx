import type { Scheme } from '@/api/scheme';
import { Panel } from '@/desk/Page';
import { tierRange } from '@/desk/tierRange';
import { language } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { StatusPill } from '@/kit/StatusPill';
import { TierPill } from '@/kit/TierPill';
import { monthLabel } from '@/lib/clock';
import { points } from '@/lib/figures';
import type { Statement } from '../queries';
import styles from './Statement.module.css';

type Props = { readonly statement: Statement; readonly rules: Scheme | undefined };

/** Which months gave the tier in force, and what next month's would be. */
export function TierBasisPanel({ statement, rules }: Props) {
  const { t } = useTranslation('scoringDesk');
  const { tierBasis, nextTier } = statement;
  const months = tierBasis?.monthsUsed ?? [];
  return (
    <Panel title={t('statement.tierBasis')} aside={<TierPill tier={statement.tier} />}>
      <Reason statement={statement} rules={rules} />
      {months.length > 0 && (
        <dl className={styles.pairs}>
          {months.map((month) => (
            <div key={month.month}>
              <dt>{monthLabel(month.month, language())}</dt>
              <dd>{points(month.points)}</dd>
            </div>
          ))}
        </dl>
      )}
      {tierBasis?.provisional && (
        <p className={styles.note}>
          <StatusPill tone="warn">{t('statement.provisional')}</StatusPill>
        </p>
      )}
      {nextTier && <NextTier next={nextTier} />}
    </Panel>
  );
}

function Reason({ statement, rules }: Props) {
  const { t } = useTranslation('scoringDesk');
  const words = useWords();
  const average = statement.tierBasis?.averagePoints;
  if (average == null) {
    return <p>{t('statement.entryTier')}</p>;
  }
  const range = tierRange(rules, statement.tier);
  return (
    <p>
      {t('statement.averageOf', {
        count: statement.tierBasis?.monthsUsed.length ?? 0,
        points: points(average),
      })}
      {range && (
        <small className={styles.small}>
          {t('statement.tierReason', { from: points(range.from), tier: words.tier(statement.tier) })}
        </small>
      )}
    </p>
  );
}

function NextTier({ next }: { next: NonNullable<Statement['nextTier']> }) {
  const { t } = useTranslation('scoringDesk');
  const words = useWords();
  return (
    <p className={styles.note}>
      {t('statement.nextTier', { tier: words.tier(next.tier) })}
      {next.averagePoints != null && (
        <small className={styles.small}>{t('statement.nextAverage', { points: points(next.averagePoints) })}</small>
      )}
    </p>
  );
}
