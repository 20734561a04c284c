import { Progress, Result } from 'antd';
import type { Job } from '@/api/jobs';
import type { Month } from '@/api/months';
import { ProblemError } from '@/api/problem';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { language } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { monthLabel } from '@/lib/clock';
import styles from './Months.module.css';

type Props = { readonly month: Month; readonly job: Job | undefined; readonly error: unknown };

/** The close as the server reports it: how far it is, and what came of it. */
export function CloseProgress({ month, job, error }: Props) {
  const { t } = useTranslation('scoringDesk');
  const { t: common } = useTranslation('common');
  if (job?.status === 'DONE') {
    return (
      <Result
        status="success"
        title={t('months.done', { month: monthLabel(month.month, language()) })}
        subTitle={t('months.doneHint', { count: month.officers })}
      />
    );
  }
  if (job?.status === 'FAILED' || job?.status === 'REJECTED') {
    return (
      <>
        <Result status="error" title={t('months.failed')} subTitle={t('months.failedHint')} />
        <ProblemAlert error={job.problem ? new ProblemError(job.problem) : undefined} />
      </>
    );
  }
  return (
    <div className={styles.confirm} aria-live="polite">
      <p>
        <b>{t('months.running')}</b> {job && common(`job.${job.status}`)}
      </p>
      <Progress percent={job?.progress ?? 0} status="active" aria-label={t('months.running')} />
      <p className={styles.small}>{t('months.runningHint')}</p>
      <ProblemAlert error={error} />
    </div>
  );
}
