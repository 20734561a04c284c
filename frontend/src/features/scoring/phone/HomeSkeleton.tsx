import { Card } from '@/kit/Card';
import { LoadingText, Skeleton } from '@/kit/Skeleton';
import styles from './HomeSkeleton.module.css';

/** The home page's cards at their real heights. */
export function HomeSkeleton() {
  return (
    <>
      <LoadingText />
      <Card>
        <div className={styles.row}>
          <Skeleton width={150} height={72} />
          <Skeleton width={110} height={72} />
        </div>
        <Skeleton width={190} height={22} />
        <div className={styles.gap} />
        <Skeleton height={108} />
        <div className={styles.row}>
          <Skeleton height={68} radius={10} />
          <Skeleton height={68} radius={10} />
        </div>
        <div className={styles.gap} />
        <Skeleton width={230} height={64} />
      </Card>
      <Card>
        <Skeleton width={120} height={24} />
        <div className={styles.lines}>
          {[0, 1, 2].map((key) => (
            <Skeleton key={key} height={52} />
          ))}
        </div>
        <Skeleton height={48} />
      </Card>
    </>
  );
}
