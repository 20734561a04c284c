import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Input, Modal } from 'antd';
import { useState } from 'react';
import { FormField } from '@/desk/FormField';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { useTranslation } from '@/i18n/useTranslation';
import { notify } from '@/kit/Notice';
import { cancelMeetingMutation, type Meeting } from '../queries';
import styles from './Notices.module.css';

type Props = { notice: string; meeting: Meeting; onClose: () => void };

/** A wrong record is cancelled with a reason; it stays to be seen. */
export default function CancelMeetingDialog({ notice, meeting, onClose }: Props) {
  const { t } = useTranslation('notice');
  const { t: common } = useTranslation();
  const [reason, setReason] = useState('');
  const cancel = useMutation(cancelMeetingMutation(useQueryClient(), notice, meeting.id));
  return (
    <Modal
      open
      title={t('meetings.cancelTitle', { day: meeting.heldOn, unit: meeting.unitName })}
      okText={t('meetings.cancel')}
      cancelText={common('actions.cancel')}
      okButtonProps={{ danger: true, disabled: reason.trim() === '', loading: cancel.isPending }}
      onOk={() =>
        cancel.mutate(reason.trim(), {
          onSuccess: () => {
            notify('ok', t('meetings.cancelDone'));
            onClose();
          },
        })
      }
      onCancel={onClose}
    >
      <div className={styles.body}>
        <p>{t('meetings.cancelLead', { count: meeting.attendees.length })}</p>
        <FormField label={t('meetings.cancelReason')} required>
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
        <ProblemAlert error={cancel.error} />
      </div>
    </Modal>
  );
}
