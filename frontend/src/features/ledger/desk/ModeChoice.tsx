import { Radio } from 'antd';
import { useId } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import type { ImportMode } from '../queries';
import styles from './NewImport.module.css';

const MODES: readonly ImportMode[] = ['STRICT', 'SKIP_INVALID'];

type Props = { value: ImportMode; onChange: (mode: ImportMode) => void; disabled: boolean };

/** What happens to a file with bad rows, told before it is sent. */
export function ModeChoice({ value, onChange, disabled }: Props) {
  const { t } = useTranslation('ledger');
  const label = useId();
  return (
    <div className={styles.mode}>
      <span id={label} className={styles.label}>
        {t('mode.label')}
      </span>
      <Radio.Group
        aria-labelledby={label}
        className={styles.modes ?? ''}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
      >
        {MODES.map((mode) => (
          <Radio key={mode} value={mode} className={styles.card ?? ''}>
            <b>{t(`mode.${mode}`)}</b>
            <span className={styles.hint}>{t(`mode.${mode}_hint`)}</span>
          </Radio>
        ))}
      </Radio.Group>
    </div>
  );
}
