import type { Month } from '@/api/months';
import { useTranslation } from '@/i18n/useTranslation';
import { shortDay } from '@/lib/clock';

/** How old a block's figures are, and whether they can still change. */
export function AsOf({ month }: { month: Month | undefined }) {
  const { t } = useTranslation('reporting');
  if (!month) {
    return null;
  }
  const state = t(month.state === 'CLOSED' ? 'board.final' : 'board.estimate');
  return <span>{month.asOf ? t('board.asOf', { day: shortDay(month.asOf), state }) : state}</span>;
}
