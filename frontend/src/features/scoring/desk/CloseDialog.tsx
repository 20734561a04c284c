import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useEffect } from 'react';
import { isOver, jobQuery } from '@/api/jobs';
import type { Month } from '@/api/months';
import { language } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { monthLabel } from '@/lib/clock';
import { CloseConfirm } from './CloseConfirm';
import { CloseProgress } from './CloseProgress';
import { closeMonthMutation } from './mutations';

type Props = { readonly month: Month; readonly onDone: () => void };

/** From the consequences through the running close to its outcome. The server closes once, however often it is asked. */
export function CloseDialog({ month, onDone }: Props) {
  const { t } = useTranslation('scoringDesk');
  const { t: common } = useTranslation('common');
  const client = useQueryClient();
  const close = useMutation(closeMonthMutation);
  const id = close.data?.id;
  const job = useQuery({ ...jobQuery(id ?? ''), enabled: id !== undefined });
  const over = job.data !== undefined && isOver(job.data.status);
  useEffect(() => {
    if (over) {
      void client.invalidateQueries({ queryKey: ['months'] });
      void client.invalidateQueries({ queryKey: ['scores'] });
    }
  }, [over, client]);
  return (
    <Modal
      open
      width={560}
      title={t('months.confirmTitle', { month: monthLabel(month.month, language()) })}
      onCancel={onDone}
      mask={{ closable: false }}
      footer={
        id === undefined ? null : (
          <Button type={over ? 'primary' : 'default'} onClick={onDone}>
            {common('actions.close')}
          </Button>
        )
      }
    >
      {id === undefined ? (
        <CloseConfirm
          month={month}
          busy={close.isPending}
          error={close.error}
          onConfirm={() => close.mutate(month.month)}
          onCancel={onDone}
        />
      ) : (
        <CloseProgress month={month} job={job.data} error={job.error} />
      )}
    </Modal>
  );
}
