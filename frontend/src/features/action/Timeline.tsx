import { useTranslation } from '@/i18n/useTranslation';
import { moment } from '@/lib/clock';
import type { ActionStep } from './queries';
import styles from './Timeline.module.css';

const BAD: readonly ActionStep['kind'][] = ['RETURNED', 'ESCALATED', 'CANCELLED'];

/** Who did what when, and what they said. */
export function Timeline({ steps }: { steps: readonly ActionStep[] }) {
  const { t } = useTranslation('action');
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={`${step.at}-${step.kind}`} className={styles.step} data-bad={BAD.includes(step.kind)}>
          <div className={styles.head}>
            <b>{t(`step.${step.kind}`)}</b>
            <span className={styles.meta}>
              {step.by ?? t('system')} · <time dateTime={step.at}>{moment(step.at)}</time>
            </span>
          </div>
          {step.words && <p className={styles.words}>{step.words}</p>}
        </li>
      ))}
    </ol>
  );
}
