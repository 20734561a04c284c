import { useQuery } from '@tanstack/react-query';
import { schemeInForceQuery } from '@/api/scheme';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { Skeleton } from '@/kit/Skeleton';
import { lastDayOf } from '@/lib/clock';
import { countedLoansQuery, type Statement } from '../queries';
import { type Comparison, compare, type Row } from './compare';
import styles from './Recomputation.module.css';
import { type Step, written } from './recompute';

type Props = { statement: Statement; month: string };

/** Downloads loans and rules, works the points out here, and says whether the server comes to the same. */
export default function Recomputation({ statement, month }: Props) {
  const loans = useQuery(countedLoansQuery(month, statement.staffNo));
  const scheme = useQuery(schemeInForceQuery(month));
  const failed = [loans, scheme].find((query) => query.isError);
  if (failed) {
    return <ErrorPanel error={failed.error} retry={() => void failed.refetch()} />;
  }
  if (!loans.data || !scheme.data) {
    return <Skeleton height={120} />;
  }
  return (
    <Answer found={compare(lastDayOf(month), scheme.data.products, loans.data, statement)} loans={loans.data.length} />
  );
}

function Answer({ found, loans }: { found: Comparison; loans: number }) {
  const { t } = useTranslation('scoringDetail');
  return (
    <div className={styles.answer}>
      <p className={styles.verdict} data-same={found.same} role="status">
        {found.same ? `✓ ${t('recompute.same')}` : `✗ ${t('recompute.different')}`}
      </p>
      <dl className={styles.pair}>
        <div>
          <dt>{t('recompute.phone')}</dt>
          <dd>{written(found.points, 2)}</dd>
        </div>
        <div>
          <dt>{t('recompute.server')}</dt>
          <dd>{written(found.server, 2)}</dd>
        </div>
      </dl>
      <p className={styles.small}>{t('recompute.from', { count: loans })}</p>
      <ul className={styles.products}>
        {found.rows.map((row) => (
          <Product key={row.product} row={row} step={found.steps.find(({ product }) => product === row.product)} />
        ))}
      </ul>
      {found.adjustments !== 0n && <p>{t('recompute.adjustments', { points: written(found.adjustments, 2) })}</p>}
      {!found.same && <p className={styles.small}>{t('recompute.differentHint')}</p>}
    </div>
  );
}

function Product({ row, step }: { row: Row; step: Step | undefined }) {
  const { t } = useTranslation('scoringDetail');
  const { product } = useWords();
  const points = (value: bigint | null) => (value === null ? '—' : written(value, 2));
  return (
    <li>
      <b>
        {product(row.product)} {row.same ? '✓' : '✗'}
      </b>
      {step && <Steps step={step} />}
      {!row.same && (
        <span className={styles.bad}>
          {t('recompute.pair', { phone: points(row.phone), server: points(row.server) })}
        </span>
      )}
    </li>
  );
}

function Steps({ step }: { step: Step }) {
  const { t } = useTranslation('scoringDetail');
  const bounded = step.factor !== step.ratio;
  return (
    <ol className={styles.steps}>
      <li>
        {t('statement.average', {
          balance: written(step.balance, 2),
          loans: step.loans,
          average: written(step.average, 2),
        })}
      </li>
      <li>
        {t('statement.ratio', {
          average: written(step.average, 2),
          benchmark: written(step.benchmark, 2),
          ratio: written(step.ratio, 4),
        })}
      </li>
      {bounded && (
        <li>{t(step.factor > step.ratio ? 'statement.min' : 'statement.max', { factor: written(step.factor, 4) })}</li>
      )}
      <li>
        {t('statement.points', {
          loans: step.loans,
          coefficient: written(step.coefficient, 4, 2),
          factor: written(step.factor, 4),
          points: written(step.points, 2),
        })}
      </li>
    </ol>
  );
}
