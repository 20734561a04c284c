import { CopyOutlined } from '@ant-design/icons';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import type { MadeApiKey } from '../clients';
import styles from './ApiClients.module.css';

/** The one time that a key is shown: it closes only by its button. */
export function KeyDialog({ made, onClose }: { made: MadeApiKey; onClose: () => void }) {
  const { t } = useTranslation('apiClients');
  const { t: common } = useTranslation();
  const [copied, setCopied] = useState(false);
  return (
    <Modal
      open
      title={t('key.keyOf', { name: made.client.name })}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('key.noted')}
        </Button>
      }
    >
      <div className={styles.form}>
        <Alert type="warning" showIcon title={t('key.once')} description={t('key.onceHint')} />
        <div className={styles.key}>
          <output aria-label={t('key.key')}>{made.key}</output>
          {navigator.clipboard && (
            <Button
              icon={<CopyOutlined />}
              onClick={() => void navigator.clipboard.writeText(made.key).then(() => setCopied(true))}
            >
              {common(copied ? 'actions.copied' : 'actions.copy')}
            </Button>
          )}
        </div>
      </div>
    </Modal>
  );
}
