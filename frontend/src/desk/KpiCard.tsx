import type { ReactNode } from 'react';
import styles from './KpiCard.module.css';

type Card = { label: string; aside?: ReactNode; value: ReactNode; unit?: string; children: ReactNode };

/** One key figure, what stands beside it, and what it is made of. */
export function KpiCard({ label, aside, value, unit, children }: Card) {
  return (
    <section className={styles.card} aria-label={label}>
      <header className={styles.head}>
        <h2>{label}</h2>
        {aside && <span>{aside}</span>}
      </header>
      <p className={styles.value}>
        {value}
        {unit && <small>{unit}</small>}
      </p>
      <footer className={styles.foot}>{children}</footer>
    </section>
  );
}
