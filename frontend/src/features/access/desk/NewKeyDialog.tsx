import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState } from 'react';
import { fieldMessages } from '@/api/problem';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { useTranslation } from '@/i18n/useTranslation';
import { type ApiClient, addKeyMutation, type MadeApiKey } from '../clients';
import styles from './ApiClients.module.css';
import { ExpiryField, latestExpiry } from './ExpiryField';

type Props = { client: ApiClient; onMade: (key: MadeApiKey) => void; onClose: () => void };

/** A second key beside the first, so that the machine changes over without a night that fails. */
export function NewKeyDialog({ client, onMade, onClose }: Props) {
  const { t } = useTranslation('apiClients');
  const { t: common } = useTranslation();
  const [expiresOn, setExpiresOn] = useState(latestExpiry);
  const add = useMutation(addKeyMutation(useQueryClient(), client.id));
  const refused = fieldMessages(add.error);
  return (
    <Modal
      open
      title={t('key.addTo', { name: client.name })}
      okText={t('key.make')}
      cancelText={common('actions.cancel')}
      okButtonProps={{ loading: add.isPending }}
      onOk={() => add.mutate(expiresOn, { onSuccess: onMade })}
      onCancel={onClose}
    >
      <div className={styles.form}>
        {refused.size === 0 && <ProblemAlert error={add.error} />}
        <p>{t('key.addHint')}</p>
        <ExpiryField value={expiresOn} error={refused.get('/expiresOn')} onChange={setExpiresOn} />
      </div>
    </Modal>
  );
}
