import { useTranslation } from '@/i18n/useTranslation';
import { coefficient, count, factor, money, points } from '@/lib/figures';
import type { BreakdownLine } from './breakdown';
import styles from './Calculation.module.css';

const yuan = (amount: number) => money(amount, 'zh', 'yuan').value;

/** One product's points step by step, unrounded, as a pencil would write it. */
export function Calculation({ line }: { line: BreakdownLine }) {
  const { t } = useTranslation('scoringDetail');
  if (line.loans === 0) {
    return <p className={styles.steps}>{t('statement.none')}</p>;
  }
  const words = {
    loans: count(line.loans),
    balance: yuan(line.balance),
    average: yuan(line.averageBalance),
    benchmark: yuan(line.benchmark ?? 0),
    ratio: factor(line.ratio ?? 0),
    factor: factor(line.factor),
    coefficient: coefficient(line.coefficient),
    points: points(line.points),
  };
  return (
    <ol className={styles.steps}>
      <li>{t('statement.average', words)}</li>
      {line.benchmark !== undefined && <li>{t('statement.ratio', words)}</li>}
      <li>{t(line.clamp ? `statement.${line.clamp}` : 'statement.factor', words)}</li>
      <li>
        <b>{t('statement.points', words)}</b>
      </li>
    </ol>
  );
}
