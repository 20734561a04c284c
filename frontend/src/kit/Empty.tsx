import type { ReactNode } from 'react';
import { InboxIcon } from './icons';
import styles from './State.module.css';

/** Nothing there yet: says so and names the next step. */
export function Empty({ title, hint, action }: { title: string; hint?: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.state}>
      <span className={styles.icon} data-tone="none">
        <InboxIcon size={26} />
      </span>
      <p className={styles.title}>{title}</p>
      {hint && <p className={styles.hint}>{hint}</p>}
      {action && <div className={styles.actions}>{action}</div>}
    </div>
  );
}
