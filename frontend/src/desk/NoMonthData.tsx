import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { monthsQuery } from '@/api/months';
import { language } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { monthLabel } from '@/lib/clock';
import { useScope } from './scope';
import { latestWithData } from './useMonth';

/** A month without figures says so and leads to the newest one that has some. */
export function NoMonthData() {
  const { t } = useTranslation('desk');
  const { month, setMonth } = useScope();
  const latest = latestWithData(useQuery(monthsQuery).data ?? []);
  return (
    <Empty
      title={t('scope.noData', { month: monthLabel(month, language()) })}
      hint={t('scope.noDataHint')}
      action={
        latest && latest !== month ? (
          <Button type="primary" onClick={() => setMonth(latest)}>
            {t('scope.latest', { month: monthLabel(latest, language()) })}
          </Button>
        ) : undefined
      }
    />
  );
}
