import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import type { Noted } from '../queries';
import styles from './Audit.module.css';

/** What the database cannot show by itself: the chain against an end that was noted down elsewhere. */
export function NotedForm({ busy, onCompare }: { busy: boolean; onCompare: (noted: Noted) => void }) {
  const { t } = useTranslation('audit');
  const [entries, setEntries] = useState<number | null>(null);
  const [hash, setHash] = useState('');
  const noted = hash.trim().toLowerCase();
  const ready = !busy && entries !== null && /^[0-9a-f]{64}$/.test(noted);
  return (
    <section className={styles.against}>
      <p className={styles.hint}>{t('verify.keep')}</p>
      <form
        className={styles.form}
        aria-label={t('verify.against')}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) {
            onCompare({ entries, hash: noted });
          }
        }}
      >
        <InputNumber
          min={1}
          precision={0}
          controls={false}
          value={entries}
          placeholder={t('verify.notedEntries')}
          aria-label={t('verify.notedEntries')}
          onChange={setEntries}
        />
        <Input
          value={hash}
          placeholder={t('verify.notedHash')}
          aria-label={t('verify.notedHash')}
          onChange={(event) => setHash(event.target.value)}
        />
        <Button htmlType="submit" disabled={!ready}>
          {t('verify.compare')}
        </Button>
      </form>
    </section>
  );
}
