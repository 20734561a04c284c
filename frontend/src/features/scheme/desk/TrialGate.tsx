import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { formOf } from '../form';
import { refusals, type Trial } from '../trial';
import styles from './Trial.module.css';
import { usePlaceName } from './usePlaceName';

type Props<T> = {
  complete: boolean;
  trial: Trial | undefined;
  query: UseQueryResult<T>;
  lines: number;
  children: (answer: T) => ReactNode;
};

/** The answer, or calmly why there is none yet: a draft under the pen is incomplete most of the time. */
export function TrialGate<T>({ complete, trial, query, lines, children }: Props<T>) {
  const { t } = useTranslation('schemeTrial');
  const refused = query.isError ? refusals(query.error) : undefined;
  if (!complete) {
    return <p className={styles.calm}>{t('state.incomplete')}</p>;
  }
  if (refused && trial) {
    return <Refused trial={trial} messages={refused} />;
  }
  if (query.isError) {
    return <ErrorPanel error={query.error} retry={() => void query.refetch()} />;
  }
  return query.data === undefined ? (
    <SkeletonLines lines={lines} />
  ) : (
    <div className={styles.answer} data-stale={query.isPlaceholderData || undefined}>
      {children(query.data)}
    </div>
  );
}

function Refused({ trial, messages }: { trial: Trial; messages: readonly { pointer: string; message: string }[] }) {
  const { t } = useTranslation('schemeTrial');
  const nameOf = usePlaceName(formOf({ name: '', effectiveFrom: '', probationMonths: 0, ...trial }));
  return (
    <div className={styles.calm}>
      <p>{t('state.refused')}</p>
      <ul>
        {messages.map(({ pointer, message }) => (
          <li key={`${pointer} ${message}`}>
            {nameOf(pointer)} · {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
