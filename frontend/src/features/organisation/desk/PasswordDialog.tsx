import { CopyOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import styles from './Person.module.css';

type Props = { name: string; password: string; onClose: () => void };

/** The one time that a made-up password is shown: it closes only by its button. */
export function PasswordDialog({ name, password, onClose }: Props) {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  const [copied, setCopied] = useState(false);
  return (
    <Modal
      open
      title={t('reset.done', { name })}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('reset.noted')}
        </Button>
      }
    >
      <div className={styles.dialog}>
        <div className={styles.password}>
          <output aria-label={t('reset.password')}>{password}</output>
          {navigator.clipboard && (
            <Button
              icon={<CopyOutlined />}
              onClick={() => void navigator.clipboard.writeText(password).then(() => setCopied(true))}
            >
              {common(copied ? 'actions.copied' : 'actions.copy')}
            </Button>
          )}
        </div>
        <p>{t('reset.once')}</p>
      </div>
    </Modal>
  );
}
