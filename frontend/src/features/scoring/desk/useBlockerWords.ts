import { useTranslation } from 'react-i18next';
import type { Month } from '@/api/months';
import { language } from '@/i18n';
import { monthLabel } from '@/lib/clock';
import { blockerOf } from './monthModel';

/** What keeps a month from being closed, in the reader's words; undefined where nothing does. */
export function useBlockerWords(months: readonly Month[]): (month: Month) => string | undefined {
  const { t } = useTranslation('scoringDesk');
  return (month) => {
    const blocker = blockerOf(month, months);
    switch (blocker?.kind) {
      case 'next':
        return t('months.blockerNext', { month: monthLabel(blocker.month, language()) });
      case 'complete':
        return blocker.through
          ? t('months.blockerComplete', { through: blocker.through, day: blocker.day })
          : t('months.blockerCompleteNone');
      case 'scheme':
        return t('months.blockerScheme');
      default:
        return blocker?.text;
    }
  };
}
