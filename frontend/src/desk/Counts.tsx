import type { Tone } from '@/kit/StatusPill';
import { count } from '@/lib/figures';
import styles from './Counts.module.css';

export type CountItem = {
  readonly label: string;
  readonly value: number;
  readonly hint?: string;
  readonly tone?: Tone;
};

/** A row of plain counts, each with a word on what it means. */
export function Counts({ items }: { items: readonly CountItem[] }) {
  return (
    <dl className={styles.counts}>
      {items.map(({ label, value, hint, tone }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd data-tone={tone}>{count(value)}</dd>
          {hint && <dd className={styles.hint}>{hint}</dd>}
        </div>
      ))}
    </dl>
  );
}
