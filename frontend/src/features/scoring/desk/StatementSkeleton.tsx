import { KpiSkeleton } from '@/desk/KpiSkeleton';
import { Panel } from '@/desk/Page';
import { LoadingText, Skeleton, SkeletonLines } from '@/kit/Skeleton';
import styles from './Statement.module.css';

/** The statement's own shape in grey. */
export function StatementSkeleton() {
  return (
    <>
      <LoadingText />
      <KpiSkeleton />
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
