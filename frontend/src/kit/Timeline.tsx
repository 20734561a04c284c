import type { ReactNode } from 'react';
import { moment } from '@/lib/clock';
import styles from './Timeline.module.css';

export type TimelineStep = {
  readonly at: string;
  readonly title: ReactNode;
  readonly by: string;
  readonly words?: string | undefined;
  readonly bad?: boolean;
};

/** Who did what when, and what they said; the oldest first. */
export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  return (
    <ol className={styles.steps}>
      {steps.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what happened stays where it is
        <li key={at} className={styles.step} data-bad={step.bad}>
          <div className={styles.head}>
            <b>{step.title}</b>
            <span className={styles.meta}>
              {step.by} · <time dateTime={step.at}>{moment(step.at)}</time>
            </span>
          </div>
          {step.words && <p className={styles.words}>{step.words}</p>}
        </li>
      ))}
    </ol>
  );
}
