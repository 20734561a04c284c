import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Input, Modal } from 'antd';
import { useState } from 'react';
import { FormField } from '@/desk/FormField';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { useTranslation } from '@/i18n/useTranslation';
import { notify } from '@/kit/Notice';
import { type Versioned, withdrawMutation } from '../queries';
import styles from './Notices.module.css';

export default function WithdrawDialog({ seen, onClose }: { seen: Versioned; onClose: () => void }) {
  const { t } = useTranslation('notice');
  const { t: common } = useTranslation();
  const [reason, setReason] = useState('');
  const withdraw = useMutation(withdrawMutation(useQueryClient(), seen.value.summary.id, seen.etag));
  return (
    <Modal
      open
      title={t('withdraw.title')}
      okText={t('move.WITHDRAW')}
      cancelText={common('actions.cancel')}
      okButtonProps={{ danger: true, disabled: reason.trim() === '', loading: withdraw.isPending }}
      onOk={() =>
        withdraw.mutate(reason.trim(), {
          onSuccess: () => {
            notify('ok', t('withdraw.done'));
            onClose();
          },
        })
      }
      onCancel={onClose}
    >
      <div className={styles.body}>
        <p>{t('withdraw.lead')}</p>
        <FormField label={t('withdraw.reason')} required>
          {(control) => (
            <Input.TextArea
              {...control}
              rows={3}
              maxLength={300}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </FormField>
        <ProblemAlert error={withdraw.error} />
      </div>
    </Modal>
  );
}
