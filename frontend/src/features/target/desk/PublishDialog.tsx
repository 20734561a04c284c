import { Checkbox, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormField } from '@/desk/FormField';
import { ProblemAlert } from '@/desk/ProblemAlert';
import styles from './Sheet.module.css';

type Props = {
  name: string;
  /** published before, so that a reason is needed */
  again: boolean;
  busy: boolean;
  error: unknown;
  onCancel: () => void;
  onPublish: (reason: string) => void;
  children: ReactNode;
};

/** There is no way back, so the consequences are spelt out and agreed to first. */
export default function PublishDialog({ name, again, busy, error, onCancel, onPublish, children }: Props) {
  const { t } = useTranslation('target');
  const { t: common } = useTranslation();
  const [agreed, setAgreed] = useState(false);
  const [reason, setReason] = useState('');
  return (
    <Modal
      open
      title={t('publish.title', { name })}
      okText={t('publish.go')}
      cancelText={common('actions.cancel')}
      okButtonProps={{ disabled: !agreed || (again && !reason.trim()), loading: busy }}
      onOk={() => onPublish(reason)}
      onCancel={onCancel}
      width={560}
    >
      <div className={styles.form}>
        {children}
        {again && (
          <FormField label={t('publish.reason')} hint={t('publish.reasonHint')} required>
            {(control) => (
              <Input.TextArea
                {...control}
                maxLength={500}
                rows={2}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </FormField>
        )}
        <Checkbox checked={agreed} onChange={(event) => setAgreed(event.target.checked)}>
          {t('publish.agree')}
        </Checkbox>
        <ProblemAlert error={error} />
      </div>
    </Modal>
  );
}
