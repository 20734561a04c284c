import { Panel } from '@/desk/Page';
import { LoadingText, Skeleton, SkeletonLines } from '@/kit/Skeleton';
import styles from './Dashboard.module.css';
import cards from './KpiCards.module.css';

const KPIS = ['points', 'amount', 'lifeline', 'month'];

/** The dashboard's own shape in grey. */
export function DashboardSkeleton() {
  return (
    <>
      <LoadingText />
      <div className={cards.cards}>
        {KPIS.map((name) => (
          <div key={name} className={cards.card}>
            <Skeleton width={80} height={16} />
            <p className={cards.value}>
              <Skeleton width={130} height={32} />
            </p>
            <footer className={cards.foot}>
              <Skeleton width="90%" height={14} />
            </footer>
          </div>
        ))}
      </div>
      <div className={styles.halves}>
        <Panel title={<Skeleton width={90} height={18} />}>
          <SkeletonLines lines={6} height={28} />
        </Panel>
        <Panel title={<Skeleton width={110} height={18} />}>
          <SkeletonLines lines={6} height={28} />
        </Panel>
      </div>
      <div className={styles.wideNarrow}>
        <Panel title={<Skeleton width={90} height={18} />}>
          <SkeletonLines lines={9} height={28} />
        </Panel>
        <Panel title={<Skeleton width={90} height={18} />}>
          <SkeletonLines lines={9} height={28} />
        </Panel>
      </div>
    </>
  );
}
