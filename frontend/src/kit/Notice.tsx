import { useEffect } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { store, useStore } from '@/lib/store';
import { uuid } from '@/lib/uuid';
import { AlertIcon, CheckIcon, CloseIcon } from './icons';
import styles from './Notice.module.css';

type Message = { readonly id: string; readonly tone: 'ok' | 'bad'; readonly text: string };
const messages = store<readonly Message[]>([]);
const SHOWN_MS = 6000;

/** A short word in passing, on both faces. What must be read belongs on the page instead. */
export function notify(tone: Message['tone'], text: string): void {
  const others = messages.get().filter((message) => message.text !== text);
  messages.set([...others.slice(-2), { id: uuid(), tone, text }]);
}

function drop(id: string): void {
  messages.set(messages.get().filter((message) => message.id !== id));
}

export function NoticeHost() {
  return (
    <div className={styles.host} aria-live="polite">
      {useStore(messages).map((message) => (
        <Notice key={message.id} message={message} />
      ))}
    </div>
  );
}

function Notice({ message }: { message: Message }) {
  const { t } = useTranslation();
  useEffect(() => {
    const timer = setTimeout(() => drop(message.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message.id]);
  return (
    <div className={styles.notice} data-tone={message.tone}>
      {message.tone === 'ok' ? <CheckIcon size={18} /> : <AlertIcon size={18} />}
      <span>{message.text}</span>
      <button type="button" onClick={() => drop(message.id)} aria-label={t('actions.close')}>
        <CloseIcon size={16} />
      </button>
    </div>
  );
}
