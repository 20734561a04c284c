import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthsQuery } from '@/api/months';
import { useWords } from '@/i18n/useWords';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { CheckIcon } from '@/kit/icons';
import { Sheet } from '@/kit/Sheet';
import { SkeletonLines } from '@/kit/Skeleton';
import { StatusPill } from '@/kit/StatusPill';
import { monthLabel } from '@/lib/clock';
import styles from './MonthChip.module.css';

type Props = { month: string; onChange: (month: string) => void };

/** The month in the blue head; a tap brings all months with their state. */
export function MonthChip({ month, onChange }: Props) {
  const { t } = useTranslation('scoring');
  const { language } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.chip}
        aria-label={`${t('phone.chooseMonth')} ${monthLabel(month, language)}`}
        onClick={() => setOpen(true)}
      >
        {monthLabel(month, language)}
        <svg width="10" height="7" viewBox="0 0 10 7" aria-hidden="true">
          <path d="M0 0h10L5 7z" fill="currentColor" />
        </svg>
      </button>
      <Sheet open={open} title={t('phone.chooseMonth')} onClose={() => setOpen(false)}>
        <Months
          month={month}
          onChoose={(chosen) => {
            setOpen(false);
            onChange(chosen);
          }}
        />
      </Sheet>
    </>
  );
}

function Months({ month, onChoose }: { month: string; onChoose: (month: string) => void }) {
  const { t } = useTranslation('scoring');
  const { t: common } = useTranslation('common');
  const { language } = useWords();
  const months = useQuery(monthsQuery);
  if (months.isPending) {
    return <SkeletonLines lines={6} height={40} />;
  }
  if (months.isError) {
    return <ErrorPanel error={months.error} retry={() => void months.refetch()} />;
  }
  return (
    <ul className={styles.months}>
      {months.data.map((item) => (
        <li key={item.month}>
          <button type="button" aria-current={item.month === month} onClick={() => onChoose(item.month)}>
            <span>{monthLabel(item.month, language)}</span>
            <StatusPill tone={item.state === 'OPEN' ? 'info' : 'none'}>
              {item.scheme ? common(`month.${item.state}`) : t('phone.noScheme')}
            </StatusPill>
            {item.month === month && <CheckIcon size={18} />}
          </button>
        </li>
      ))}
    </ul>
  );
}
