import type { Month } from '@/api/months';
import { useTranslation } from '@/i18n/useTranslation';
import { percent } from '@/lib/figures';
import styles from './Change.module.css';
import { change } from './dashboardModel';

/** Against the month before, once the month is whole: half a month beside a full one would mislead. */
export function Change({ now, before, month }: { now: number; before: number | undefined; month: Month | undefined }) {
  const { t } = useTranslation('scoringDesk');
  const share = month?.state === 'CLOSED' ? change(now, before) : undefined;
  if (share === undefined) {
    return null;
  }
  return (
    <span className="nowrap">
      {t('board.change')}{' '}
      <b className={styles.change} data-up={share >= 0}>
        {`${share >= 0 ? '+' : '−'}${percent(Math.abs(share))}%`}
      </b>
    </span>
  );
}
