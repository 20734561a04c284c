import { Switch } from 'antd';
import { useId, useState } from 'react';
import { PlainTable } from '@/desk/PlainTable';
import { useTranslation } from '@/i18n/useTranslation';
import { StatusPill, type Tone } from '@/kit/StatusPill';
import { type Change, compare, type Line } from '../comparison';
import { readable, useAuditWords } from '../words';
import styles from './Audit.module.css';

// How the server writes the last day of what goes on.
const NO_END = '+999999999-12-31';

const TONES: Record<Change, Tone> = { changed: 'warn', added: 'ok', removed: 'bad', same: 'none' };

/** The state before beside the state after; where there are both, what stayed the same is left out until asked for. */
export function Comparison({ before, after }: { before: unknown; after: unknown }) {
  const { t } = useTranslation('audit');
  const [onlyChanges, setOnlyChanges] = useState(true);
  const switchId = useId();
  const lines = compare(before, after);
  const shown = onlyChanges ? lines.filter((line) => line.change !== 'same') : lines;
  return (
    <section>
      <header className={styles.head}>
        <h2>{t('entry.changes')}</h2>
        {lines.some((line) => line.change === 'same') && (
          <label htmlFor={switchId} className={styles.switch}>
            <Switch id={switchId} size="small" checked={onlyChanges} onChange={setOnlyChanges} />
            {t('entry.onlyChanges')}
          </label>
        )}
      </header>
      {shown.length > 0 ? (
        <Lines lines={shown} />
      ) : (
        <p className={styles.hint}>{t(lines.length > 0 ? 'entry.unchanged' : 'entry.nothing')}</p>
      )}
    </section>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation('audit');
  const words = useAuditWords();
  return (
    <PlainTable
      label={t('entry.changes')}
      heads={[t('entry.field'), t('entry.before'), t('entry.after'), t('entry.change')]}
      rows={lines.map((line) => ({
        key: line.path,
        dim: line.change === 'same',
        cells: [
          <span key="path" title={line.path}>
            {line.path ? words.path(line.path) : t('entry.whole')}
          </span>,
          <Value key="before" text={line.before} gone={line.change !== 'same'} />,
          <Value key="after" text={line.after} fresh={line.change !== 'same'} />,
          <StatusPill key="change" tone={TONES[line.change]}>
            {t(`entry.${line.change}`)}
          </StatusPill>,
        ],
      }))}
    />
  );
}

function Value({ text, gone, fresh }: { text: string | undefined; gone?: boolean; fresh?: boolean }) {
  const { t } = useTranslation('audit');
  if (text === undefined) {
    return <>—</>;
  }
  return (
    <span className={styles.value} data-gone={gone || undefined} data-fresh={fresh || undefined}>
      {text === NO_END ? t('entry.noEnd') : readable(text)}
    </span>
  );
}
