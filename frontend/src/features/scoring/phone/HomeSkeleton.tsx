import { Card } from '@/kit/Card';
import { LoadingText, Skeleton } from '@/kit/Skeleton';
import styles from './HomeSkeleton.module.css';

/** The home page's cards at their real heights. */
export function HomeSkeleton() {
  return (
    <>
      <LoadingText />
      <Card>
        <div className={styles.hero}>
          <div className={styles.row}>
            <Skeleton width={150} height={72} />
            <Skeleton width={110} height={72} />
          </div>
          <Skeleton width={190} height={22} />
          <Skeleton height={120} />
          <div className={styles.row}>
            <Skeleton height={66} radius={10} />
            <Skeleton height={66} radius={10} />
          </div>
          <Skeleton width={230} height={64} />
        </div>
      </Card>
      <WeekSkeleton />
      <Card>
        <div className={styles.arise}>
          <Skeleton width={120} height={24} />
          {[0, 1, 2].map((key) => (
            <Skeleton key={key} height={50} />
          ))}
          <Skeleton width={160} height={20} />
          <Skeleton width={90} height={20} />
          <Skeleton height={38} radius={10} />
          <Skeleton height={44} radius={10} />
        </div>
      </Card>
      <BelowSkeleton />
    </>
  );
}

export function WeekSkeleton() {
  return (
    <Card>
      <Skeleton height={166} />
    </Card>
  );
}

export function BelowSkeleton() {
  return (
    <>
      <Card>
        <Skeleton height={143} />
      </Card>
      <Card>
        <Skeleton height={270} />
      </Card>
    </>
  );
}
