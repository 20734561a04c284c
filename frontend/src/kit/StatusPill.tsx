import type { ReactNode } from 'react';
import styles from './pills.module.css';

export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'none';

/** A word on a light ground. The colour repeats what the word says; it never says it alone. */
export function StatusPill({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={styles.pill} data-tone={tone}>
      {children}
    </span>
  );
}
