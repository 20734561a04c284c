import { barLayout } from '@/kit/AmountBar';
import type { AttainmentLevel } from './attainment';
import styles from './SmallBar.module.css';

type Props = {
  readonly amount: number;
  readonly lifeline: number;
  readonly floor: number;
  readonly stretch: number;
  readonly level?: AttainmentLevel | undefined;
};

/** An amount among its three targets, small enough for a table row. The figures beside it say the same. */
export function SmallBar({ amount, level, ...targets }: Props) {
  const { me, marks } = barLayout(amount, targets);
  return (
    <span className={styles.bar} data-level={level} aria-hidden="true">
      <span className={styles.fill} style={{ width: `${me}%` }} />
      {marks.map((mark) => (
        <span key={mark.key} className={styles.tick} data-mark={mark.key} style={{ left: `${mark.at}%` }} />
      ))}
    </span>
  );
}
