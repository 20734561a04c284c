import type { ReactNode } from 'react';
import styles from './NextList.module.css';

type Item = { readonly key: string; readonly text: ReactNode };

/** What to do now, in order, with the buttons that lead there. */
export function NextList({ items, actions }: { items: readonly Item[]; actions?: ReactNode }) {
  return (
    <div className={styles.next}>
      <ol>
        {items.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ol>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
