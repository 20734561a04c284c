import { useQuery } from '@tanstack/react-query';
import { monthsQuery } from '@/api/months';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { CheckIcon } from '@/kit/icons';
import { Sheet } from '@/kit/Sheet';
import { SkeletonLines } from '@/kit/Skeleton';
import { StatusPill } from '@/kit/StatusPill';
import { monthLabel } from '@/lib/clock';
import styles from './MonthSheet.module.css';

type Props = { month: string; onChoose: (month: string) => void; onClose: () => void };

/** All months, newest first, each with its state. */
export default function MonthSheet({ month, onChoose, onClose }: Props) {
  const { t } = useTranslation('scoringPhone');
  return (
    <Sheet open title={t('chooseMonth')} onClose={onClose}>
      <Months month={month} onChoose={onChoose} />
    </Sheet>
  );
}

function Months({ month, onChoose }: { month: string; onChoose: (month: string) => void }) {
  const { t } = useTranslation('scoringPhone');
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
              {item.scheme ? common(`month.${item.state}`) : t('noScheme')}
            </StatusPill>
            {item.month === month && <CheckIcon size={18} />}
          </button>
        </li>
      ))}
    </ul>
  );
}
