import { type ChangeEvent, useRef, useState } from 'react';
import { ACCEPTED, type Attachment, attach, LARGEST_BYTES, type Owner } from '@/api/attachments';
import { fieldMessages } from '@/api/problem';
import type { Upload } from '@/api/upload';
import { useTranslation } from '@/i18n/useTranslation';
import styles from './Attachments.module.css';
import { Button } from './Button';
import { useErrorWords } from './ErrorPanel';

/** One file at a time, with its real progress; on a phone the browser offers the camera too. */
export function AttachmentPicker({ owner, onSent }: { owner: Owner; onSent: () => void }) {
  const { t } = useTranslation('files');
  const [sending, setSending] = useState<{ name: string; share: number }>();
  const [fault, setFault] = useState<{ error?: unknown; text?: string }>();
  const current = useRef<Upload<Attachment>>(undefined);

  async function send(file: File) {
    setFault(undefined);
    setSending({ name: file.name, share: 0 });
    current.current = attach(owner, file, (share) => setSending({ name: file.name, share }));
    try {
      await current.current.done;
      onSent();
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) {
        setFault({ error });
      }
    } finally {
      setSending(undefined);
    }
  }

  function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file && file.size > LARGEST_BYTES) {
      setFault({ text: t('tooLarge', { name: file.name }) });
    } else if (file) {
      void send(file);
    }
  }

  return (
    <>
      {sending ? (
        <div className={styles.sending}>
          <span role="status">{t('sending', { name: sending.name })}</span>
          <progress value={sending.share} aria-label={t('sending', { name: sending.name })} />
          <Button look="outline" onClick={() => current.current?.cancel()}>
            {t('cancel')}
          </Button>
        </div>
      ) : (
        <label className={styles.pick}>
          {t('add')}
          <input className="sr-only" type="file" accept={ACCEPTED} onChange={choose} />
        </label>
      )}
      {fault && <Fault error={fault.error} text={fault.text} />}
      <p className={styles.meta}>{t('limits')}</p>
    </>
  );
}

/** What the server says of this file beats the words for the whole request. */
function Fault({ error, text }: { error: unknown; text: string | undefined }) {
  const words = useErrorWords(error);
  return (
    <p className={styles.error} role="alert">
      {text ?? fieldMessages(error).get('/file') ?? words.hint}
    </p>
  );
}
