import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { Card } from '@/kit/Card';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { Skeleton } from '@/kit/Skeleton';
import { Tabs } from '@/kit/Tabs';
import type { TrendMonth } from '../queries';
import shared from './phone.module.css';
import { TrendChart } from './TrendChart';
import type { TrendKind } from './trend';

const KINDS: readonly TrendKind[] = ['points', 'amount'];

export function TrendCard({ trend }: { trend: UseQueryResult<TrendMonth[]> }) {
  const { t } = useTranslation('scoringPhone');
  const [kind, setKind] = useState<TrendKind>('points');
  return (
    <Card title={t('trend.title')}>
      <Tabs
        label={t('trend.title')}
        options={KINDS.map((value) => ({ value, label: t(`trend.kind.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      {trend.isError && <ErrorPanel error={trend.error} retry={() => void trend.refetch()} />}
      {trend.isPending && <Skeleton height={186} />}
      {trend.data?.length === 0 && <p className={shared.muted}>{t('trend.empty')}</p>}
      {trend.data && trend.data.length > 0 && <TrendChart months={trend.data} kind={kind} />}
    </Card>
  );
}
