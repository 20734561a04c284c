import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { monthLabel } from '@/lib/clock';
import styles from './MonthChip.module.css';

const MonthSheet = lazy(() => import('./MonthSheet'));

type Props = { month: string; onChange: (month: string) => void };

/** The month in the blue head; a tap brings all months. */
export function MonthChip({ month, onChange }: Props) {
  const { t } = useTranslation('scoringPhone');
  const { language } = useWords();
  const [open, setOpen] = useState(false);
  const label = monthLabel(month, language);
  return (
    <>
      <button
        type="button"
        className={styles.chip}
        aria-label={`${t('chooseMonth')} ${label}`}
        onClick={() => setOpen(true)}
      >
        {label}
        <svg width="10" height="7" viewBox="0 0 10 7" aria-hidden="true">
          <path d="M0 0h10L5 7z" fill="currentColor" />
        </svg>
      </button>
      {open && (
        <Suspense>
          <MonthSheet
            month={month}
            onClose={() => setOpen(false)}
            onChoose={(chosen) => {
              setOpen(false);
              onChange(chosen);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
