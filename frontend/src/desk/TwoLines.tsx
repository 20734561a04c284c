import type { ReactNode } from 'react';
import styles from './TwoLines.module.css';

/** A table cell with what matters above and what explains it in small grey below; each is cut at the cell's edge. */
export function TwoLines({ children, under }: { children: ReactNode; under?: ReactNode }) {
  return (
    <span className={styles.lines}>
      <span>{children}</span>
      {under && <span className={styles.under}>{under}</span>}
    </span>
  );
}
