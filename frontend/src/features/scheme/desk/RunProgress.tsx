import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Progress } from 'antd';
import { holds, useMe } from '@/api/me';
import { Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { cancelMutation, goesOn, type Simulation } from '../simulations';
import styles from './Laboratory.module.css';

/** A run without a report: on its way, or ended without one. */
export function RunProgress({ run }: { run: Simulation }) {
  const { t } = useTranslation('laboratory');
  if (goesOn(run.state)) {
    return (
      <Panel>
        <Running run={run} />
      </Panel>
    );
  }
  const stopped = run.state === 'CANCELLED';
  return (
    <Panel>
      <Empty
        title={t(stopped ? 'progress.cancelled' : 'progress.failed')}
        hint={stopped ? t('progress.cancelledHint') : run.problem}
      />
    </Panel>
  );
}

function Running({ run }: { run: Simulation }) {
  const { t } = useTranslation('laboratory');
  const cancel = useMutation(cancelMutation(useQueryClient()));
  return (
    <div className={styles.running}>
      <p role="status">{t(run.state === 'WAITING' ? 'progress.waiting' : 'progress.running')}</p>
      <Progress percent={run.progress} status="active" aria-label={t(`state.${run.state}`)} />
      <p className={styles.hint}>{t('progress.leave')}</p>
      {holds(useMe(), 'HEAD_OFFICE') && (
        <Button loading={cancel.isPending} onClick={() => cancel.mutate(run.id)}>
          {t('progress.cancel')}
        </Button>
      )}
    </div>
  );
}
