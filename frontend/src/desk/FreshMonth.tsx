import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { monthsQuery } from '@/api/months';
import { language } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { currentMonth, monthLabel } from '@/lib/clock';
import { useScope } from './scope';
import { openingMonth } from './useMonth';

/** While the current month is all zeros: says so, and leads from it to the newest that is not, and back. */
export function FreshMonth() {
  const { t } = useTranslation('desk');
  const { month, setMonth } = useScope();
  const current = currentMonth();
  const latest = openingMonth(useQuery(monthsQuery).data ?? [], current);
  if (latest === undefined || (month !== current && month !== latest)) {
    return null;
  }
  const other = month === current ? latest : current;
  const words = { month: monthLabel(current, language()), latest: monthLabel(latest, language()) };
  return (
    <Alert
      type="info"
      showIcon
      title={t(month === current ? 'scope.freshHere' : 'scope.fresh', words)}
      action={
        <Button onClick={() => setMonth(other)}>{t('scope.latest', { month: monthLabel(other, language()) })}</Button>
      }
    />
  );
}
