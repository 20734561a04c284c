import type { ReactNode } from 'react';
import styles from './Card.module.css';

type Props = { title?: ReactNode; aside?: ReactNode; children: ReactNode; label?: string };

export function Card({ title, aside, children, label }: Props) {
  return (
    <section className={styles.card} aria-label={label}>
      {(title || aside) && (
        <header className={styles.head}>
          {title && <h2 className={styles.title}>{title}</h2>}
          {aside && <div className={styles.aside}>{aside}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
