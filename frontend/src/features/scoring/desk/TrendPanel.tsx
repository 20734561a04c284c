import { useQuery } from '@tanstack/react-query';
import { LEVELS } from '@/desk/attainment';
import { Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { Skeleton } from '@/kit/Skeleton';
import { trendQuery } from '../queries';
import styles from './Trend.module.css';
import { TrendChart } from './TrendChart';
import { TrendTable } from './TrendTable';

/** Twelve months at a glance; the same figures follow as a table for those who cannot see the drawing. */
export function TrendPanel({ month, staffNo }: { month: string; staffNo: string }) {
  const { t } = useTranslation('scoringDesk');
  const trend = useQuery(trendQuery(month, staffNo));
  return (
    <Panel title={t('statement.trend')} sub={t('statement.trendUnit')} aside={<Legend />}>
      {trend.isPending && <Skeleton height={236} />}
      {trend.isError && <ErrorPanel error={trend.error} retry={() => void trend.refetch()} />}
      {trend.data?.length === 0 && <p>{t('statement.trendEmpty')}</p>}
      {trend.data && trend.data.length > 0 && (
        <>
          <TrendChart months={trend.data} />
          <TrendTable months={trend.data} />
        </>
      )}
    </Panel>
  );
}

function Legend() {
  const { t } = useTranslation('scoringDesk');
  const { t: common } = useTranslation('common');
  return (
    <span className={styles.legend}>
      <span data-mark="line">{t('statement.trendPoints')}</span>
      {LEVELS.map((level) => (
        <span key={level} data-mark={level}>
          {common(`attainment.${level}`)}
        </span>
      ))}
      <span data-mark="exempt">{t('statement.trendExempt')}</span>
      <span data-mark="open">{t('statement.trendOpen')}</span>
    </span>
  );
}
