import { useTranslation } from '@/i18n/useTranslation';
import { StatusPill } from '@/kit/StatusPill';
import { toneOf } from './model';
import type { InquiryRow } from './queries';

/** Its state; once it is answered, what came of it. */
export function InquiryPill({ inquiry }: { inquiry: InquiryRow }) {
  const { t } = useTranslation('inquiry');
  return (
    <StatusPill tone={toneOf(inquiry)}>
      {inquiry.outcome ? t(`outcome.${inquiry.outcome}`) : t(`status.${inquiry.status}`)}
    </StatusPill>
  );
}

/** How long there still is to answer, in working days; nothing once it has ended. */
export function Countdown({ inquiry: { daysLeft, overdue } }: { inquiry: InquiryRow }) {
  const { t } = useTranslation('inquiry');
  if (daysLeft == null) {
    return null;
  }
  // Overdue since the weekend: no working day has gone by yet.
  if (overdue) {
    return daysLeft === 0 ? t('clock.over') : t('clock.late', { count: -daysLeft });
  }
  return daysLeft === 0 ? t('clock.today') : t('clock.left', { count: daysLeft });
}
