import { useState } from 'react';
import { OfflineError, ProblemError } from '@/api/problem';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from './Button';
import { AlertIcon } from './icons';
import styles from './State.module.css';

/** What went wrong in plain words, the code and trace number to hand on, and the way to try again. */
export function ErrorPanel({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  const words = useErrorWords(error);
  return (
    <div className={styles.state} role="alert">
      <span className={styles.icon} data-tone="bad">
        <AlertIcon size={26} />
      </span>
      <p className={styles.title}>{words.title}</p>
      <p className={styles.hint}>{words.hint}</p>
      <ProblemNumbers error={error} />
      {retry && worthRetrying(error) && (
        <div className={styles.actions}>
          <Button look="outline" onClick={retry}>
            {t('actions.retry')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Asking again helps against a broken line or a busy server, not against a refusal. */
function worthRetrying(error: unknown): boolean {
  return !(error instanceof ProblemError) || error.status >= 500 || error.status === 429;
}

export function useErrorWords(error: unknown): { title: string; hint: string } {
  const { t } = useTranslation();
  if (error instanceof OfflineError) {
    return { title: t('state.offline'), hint: t('state.offlineHint') };
  }
  if (error instanceof ProblemError) {
    if (error.status === 403) {
      return { title: t('state.forbidden'), hint: error.problem.detail ?? t('state.forbiddenHint') };
    }
    if (error.status === 404) {
      return { title: t('state.notFound'), hint: error.problem.detail ?? t('state.notFoundHint') };
    }
    return {
      title: error.problem.title || t('state.error'),
      hint: error.problem.detail ?? t('state.errorHint'),
    };
  }
  return { title: t('state.error'), hint: t('state.errorHint') };
}

export function ProblemNumbers({ error, start }: { error: unknown; start?: boolean }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  if (!(error instanceof ProblemError)) {
    return null;
  }
  const { traceId } = error.problem;
  const numbers = traceId ? `${error.slug} ${traceId}` : error.slug;
  return (
    <div className={styles.numbers} data-start={start}>
      <dl>
        <div>
          <dt>{t('state.code')}</dt>
          <dd>{error.slug}</dd>
        </div>
        {traceId && (
          <div>
            <dt>{t('state.trace')}</dt>
            <dd>{traceId}</dd>
          </div>
        )}
      </dl>
      {navigator.clipboard && (
        <button
          type="button"
          className={styles.copy}
          onClick={() => void navigator.clipboard.writeText(numbers).then(() => setCopied(true))}
        >
          {t(copied ? 'actions.copied' : 'actions.copy')}
        </button>
      )}
    </div>
  );
}
