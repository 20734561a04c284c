import { count } from '@/lib/figures';
import styles from './RankBadge.module.css';

/** The place as a figure; the first three on a ground of their own. Who is ranked nowhere gets a dash. */
export function RankBadge({ rank }: { rank: number | null | undefined }) {
  return (
    <span className={styles.rank} data-place={rank != null && rank <= 3 ? rank : undefined}>
      {rank == null ? '—' : count(rank)}
    </span>
  );
}
