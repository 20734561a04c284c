import type { Month } from '@/api/months';
import { useTranslation } from '@/i18n/useTranslation';
import { Delta } from './Delta';

/** Against the month before, once the month is whole: half a month beside a full one would mislead. */
export function Change({ now, before, month }: { now: number; before: number | undefined; month: Month | undefined }) {
  const { t } = useTranslation('reporting');
  return month?.state === 'CLOSED' && before !== undefined ? (
    <Delta label={t('board.change')} now={now} before={before} />
  ) : null;
}
