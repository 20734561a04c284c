import { KpiSkeleton } from '@/desk/KpiSkeleton';
import { Panel } from '@/desk/Page';
import { LoadingText, Skeleton, SkeletonLines } from '@/kit/Skeleton';
import styles from './Dashboard.module.css';

/** The dashboard's own shape in grey. */
export function DashboardSkeleton() {
  return (
    <>
      <LoadingText />
      <KpiSkeleton />
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
