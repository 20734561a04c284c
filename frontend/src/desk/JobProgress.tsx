import { Progress } from 'antd';
import type { JobStatus } from '@/api/jobs';
import { useTranslation } from '@/i18n/useTranslation';
import { StatusPill, type Tone } from '@/kit/StatusPill';
import styles from './JobProgress.module.css';

const TONES: Record<JobStatus, Tone> = { QUEUED: 'none', RUNNING: 'info', DONE: 'ok', REJECTED: 'warn', FAILED: 'bad' };

export function JobPill({ status }: { status: JobStatus }) {
  const { t } = useTranslation();
  return <StatusPill tone={TONES[status]}>{t(`job.${status}`)}</StatusPill>;
}

/** Work that goes on at the server, whether or not anybody looks. */
export function JobProgress({ status, progress }: { status: JobStatus; progress: number }) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  return (
    <div className={styles.job}>
      <p role="status">{t(status === 'QUEUED' ? 'importing.queued' : 'importing.running')}</p>
      <Progress percent={progress} status="active" aria-label={common(`job.${status}`)} />
      <p className={styles.hint}>{t('importing.leave')}</p>
    </div>
  );
}
