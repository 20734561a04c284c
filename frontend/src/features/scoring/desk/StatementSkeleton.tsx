import { Panel } from '@/desk/Page';
import { LoadingText, Skeleton, SkeletonLines } from '@/kit/Skeleton';
import cards from './KpiCards.module.css';
import styles from './Statement.module.css';

const KPIS = ['points', 'amount', 'ranks', 'streak'];

/** The statement's own shape in grey. */
export function StatementSkeleton() {
  return (
    <>
      <LoadingText />
      <div className={cards.cards}>
        {KPIS.map((name) => (
          <div key={name} className={cards.card}>
            <Skeleton width={80} height={16} />
            <p className={cards.value}>
              <Skeleton width={110} height={32} />
            </p>
            <footer className={cards.foot}>
              <Skeleton width="70%" height={16} />
            </footer>
          </div>
        ))}
      </div>
      <div className={styles.columns}>
        <div className={styles.column}>
          <Panel title={<Skeleton width={100} height={18} />}>
            <SkeletonLines lines={7} height={34} />
          </Panel>
        </div>
        <div className={styles.column}>
          <Panel title={<Skeleton width={60} height={18} />}>
            <SkeletonLines lines={5} height={26} />
          </Panel>
          <Panel title={<Skeleton width={90} height={18} />}>
            <SkeletonLines lines={4} height={26} />
          </Panel>
        </div>
      </div>
    </>
  );
}
