import { CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from '@/i18n/useTranslation';
import { notify } from '@/kit/Notice';
import styles from './CopyDigest.module.css';
import { shortDigest } from './digest';

/** A digest short enough for a line; the whole of it goes to the clipboard, or stays to be read where there is none. */
export function CopyDigest({ digest, label }: { digest: string; label: string }) {
  const { t } = useTranslation('common');
  const copy = () => void navigator.clipboard.writeText(digest).then(() => notify('ok', t('actions.copied')));
  return (
    <span className={styles.digest}>
      <code title={digest}>{navigator.clipboard ? shortDigest(digest) : digest}</code>
      {navigator.clipboard && (
        <Button type="text" size="small" icon={<CopyOutlined />} aria-label={label} onClick={copy} />
      )}
    </span>
  );
}
