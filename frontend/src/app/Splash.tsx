import { LoadingText, Skeleton } from '@/kit/Skeleton';
import { paths } from '@/lib/paths';
import styles from './Splash.module.css';

/** The first paint, in the shape of the face that follows: nothing jumps when the page arrives. */
export function Splash() {
  const { pathname } = globalThis.location;
  if (pathname === paths.phone.home || pathname.startsWith(`${paths.phone.home}/`)) {
    return (
      <div className={styles.phone}>
        <LoadingText />
        <div className={styles.phoneHead} />
        <div className={styles.cards}>
          <Skeleton height={420} radius={14} />
          <Skeleton height={240} radius={14} />
        </div>
      </div>
    );
  }
  return (
    <div className={styles.blank}>
      <LoadingText />
    </div>
  );
}
