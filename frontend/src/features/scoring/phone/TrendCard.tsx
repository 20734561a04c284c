import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useWords } from '@/i18n/useWords';
import { Card } from '@/kit/Card';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { Skeleton } from '@/kit/Skeleton';
import { monthLabel } from '@/lib/clock';
import type { TrendMonth } from '../queries';
import shared from './phone.module.css';
import styles from './TrendCard.module.css';
import { bars } from './trend';

export function TrendCard({ trend }: { trend: UseQueryResult<TrendMonth[]> }) {
  const { t } = useTranslation('scoringPhone');
  const exempt = trend.data?.some((month) => month.exempt);
  return (
    <Card title={t('trend.title')} aside={exempt ? `${t('trend.legend')} · ${t('trend.exempt')}` : t('trend.legend')}>
      {trend.isError && <ErrorPanel error={trend.error} retry={() => void trend.refetch()} />}
      {trend.isPending && <Skeleton height={156} />}
      {trend.data && (trend.data.length > 0 ? <Bars months={trend.data} /> : <Nothing />)}
    </Card>
  );
}

function Nothing() {
  const { t } = useTranslation('scoringPhone');
  return <p className={shared.muted}>{t('trend.empty')}</p>;
}

function Bars({ months }: { months: readonly TrendMonth[] }) {
  const { t } = useTranslation('scoringPhone');
  const { language } = useWords();
  const made = bars(months);
  return (
    <ol className={styles.bars}>
      {made.map((bar, index) => (
        <li key={bar.month} data-last={index === made.length - 1}>
          <span className="sr-only">
            {t('trend.bar', { month: monthLabel(bar.month, language), points: bar.label })}
          </span>
          <span className={styles.column} aria-hidden="true">
            <span className={styles.label}>{bar.label}</span>
            <span
              className={styles.bar}
              style={{ height: `${bar.height}%` }}
              data-open={bar.open}
              data-exempt={bar.exempt}
            />
          </span>
          <span className={styles.month} aria-hidden="true">
            {bar.number}
          </span>
        </li>
      ))}
    </ol>
  );
}
