import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { coefficient, count, factor, points } from '@/lib/figures';
import type { ExampleLine, ExampleResult } from '../trial';
import styles from './Trial.module.css';

/** The arithmetic of an example, product by product, as a pencil would do it. */
export function ExampleSteps({ result }: { result: ExampleResult }) {
  const { t } = useTranslation('schemeTrial');
  const words = useWords();
  if (result.lines.length === 0) {
    return <p className={styles.steps}>{t('officer.none')}</p>;
  }
  return (
    <ul className={styles.steps}>
      {result.lines.map((line) => (
        <Step key={line.product} line={line} />
      ))}
      <li>
        <b>{t('officer.sum', { points: points(result.points), amount: words.roundMoney(result.amount) })}</b>
      </li>
    </ul>
  );
}

function Step({ line }: { line: ExampleLine }) {
  const { t } = useTranslation('schemeTrial');
  const words = useWords();
  const bound = line.ratio < line.factor ? 'raised' : line.ratio > line.factor ? 'cut' : 'within';
  return (
    <li>
      {words.product(line.product)} {count(line.loans)} × {coefficient(line.coefficient)} × {factor(line.factor)} ={' '}
      <b>{points(line.points)}</b>
      <span className={styles.why}>
        {words.roundMoney(line.averageBalance)} ÷ {words.roundMoney(line.benchmark)} ={' '}
        {t(`officer.${bound}`, { ratio: factor(line.ratio), factor: factor(line.factor) })}
      </span>
    </li>
  );
}
