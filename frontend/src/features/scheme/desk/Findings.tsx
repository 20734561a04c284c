import { Alert, Button } from 'antd';
import { useTranslation } from '@/i18n/useTranslation';
import { idOf } from '../pointers';
import styles from './Editor.module.css';
import { useDraftContext } from './useDraft';
import { usePlaceName } from './usePlaceName';

export function jumpTo(pointer: string): void {
  const place = document.getElementById(idOf(pointer));
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}

/** All that stands between the draft and its publication, each leading to its field. */
export function Findings() {
  const { t } = useTranslation('scheme');
  const { form, messages } = useDraftContext();
  const nameOf = usePlaceName(form);
  if (messages.size === 0) {
    return null;
  }
  return (
    <Alert
      type="warning"
      showIcon
      title={t('edit.findings', { count: messages.size })}
      description={
        <ul className={styles.findings}>
          {[...messages].map(([pointer, message]) => (
            <li key={pointer}>
              <Button type="link" onClick={() => jumpTo(pointer)}>
                {nameOf(pointer)}
              </Button>
              {t('edit.colon')}
              {message}
            </li>
          ))}
        </ul>
      }
    />
  );
}
