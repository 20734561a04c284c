import { Link } from 'react-router';
import { holds, useMe } from '@/api/me';
import type { Month } from '@/api/months';
import { KpiCard } from '@/desk/KpiCard';
import { useTranslation } from '@/i18n/useTranslation';
import { StatusPill } from '@/kit/StatusPill';
import { moment } from '@/lib/clock';
import { paths } from '@/lib/paths';

/** Whether the month is closed, and if not, what it waits for. */
export function MonthCard({ month }: { month: Month | undefined }) {
  const { t } = useTranslation('reporting');
  const { t: common } = useTranslation('common');
  const me = useMe();
  const target = holds(me, 'HEAD_OFFICE') ? 'goMonths' : holds(me, 'AUDITOR') ? 'seeMonths' : undefined;
  if (!month) {
    return (
      <KpiCard label={t('board.monthState')} value="—">
        {common('month.noData')}
      </KpiCard>
    );
  }
  return (
    <KpiCard
      label={t('board.monthState')}
      aside={target && <Link to={paths.desk.months}>{t(`board.${target}`)}</Link>}
      value={month.state === 'CLOSED' ? common('month.CLOSED') : t('board.open')}
    >
      {month.state === 'CLOSED' && month.closedAt && t('board.closedAt', { at: moment(month.closedAt) })}
      {month.state === 'OPEN' && month.closable && <StatusPill tone="ok">{t('board.closable')}</StatusPill>}
      {month.state === 'OPEN' && !month.closable && (month.closeBlocker ?? t('board.waiting'))}
    </KpiCard>
  );
}
