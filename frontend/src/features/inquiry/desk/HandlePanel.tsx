import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { Panel } from '@/desk/Page';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { useTranslation } from '@/i18n/useTranslation';
import { notify } from '@/kit/Notice';
import { SkeletonLines } from '@/kit/Skeleton';
import shared from '../Inquiry.module.css';
import { takeMutation, type Versioned } from '../queries';
import styles from './Desk.module.css';

const AnswerForm = lazy(() => import('./AnswerForm'));

/** What the reader can do with it now; nothing for most. */
export function HandlePanel({ seen }: { seen: Versioned }) {
  const { t } = useTranslation('inquiry');
  const { moves } = seen.value;
  if (moves.includes('ANSWER')) {
    return (
      <Panel title={t('handle.title')}>
        <Suspense fallback={<SkeletonLines lines={5} />}>
          <AnswerForm seen={seen} />
        </Suspense>
      </Panel>
    );
  }
  return moves.includes('TAKE') ? <TakePanel seen={seen} /> : null;
}

function TakePanel({ seen }: { seen: Versioned }) {
  const { t } = useTranslation('inquiry');
  const { id, ownerName } = seen.value.summary;
  const take = useMutation(takeMutation(useQueryClient(), id));
  return (
    <Panel title={t('handle.title')}>
      <div className={styles.stack}>
        <p className={shared.small}>{ownerName ? t('handle.takenBy', { owner: ownerName }) : t('handle.takeNote')}</p>
        <ProblemAlert error={take.error} />
        <Button
          type={ownerName ? 'default' : 'primary'}
          loading={take.isPending}
          onClick={() => take.mutate(seen.etag, { onSuccess: () => notify('ok', t('handle.taken')) })}
        >
          {t(ownerName ? 'handle.takeOver' : 'handle.take')}
        </Button>
      </div>
    </Panel>
  );
}
