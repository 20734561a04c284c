import type { Month } from '@/api/months';
import { useTranslation } from '@/i18n/useTranslation';
import { StatusPill } from '@/kit/StatusPill';
import { shortDay } from '@/lib/clock';

/** Below every title with figures: how old they are, and whether they can still change. */
export function ScopeLine({ month }: { month: Month | undefined }) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation('common');
  if (!month) {
    return null;
  }
  return (
    <>
      {month.asOf && <span>{t('scope.asOf', { day: shortDay(month.asOf) })}</span>}
      <StatusPill tone={month.state === 'CLOSED' ? 'ok' : 'info'}>{common(`month.${month.state}`)}</StatusPill>
      {month.state === 'OPEN' && (
        <span>{t('scope.progress', { elapsed: month.elapsedWorkingDays, total: month.workingDays })}</span>
      )}
    </>
  );
}
