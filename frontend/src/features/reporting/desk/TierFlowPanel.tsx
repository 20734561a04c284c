import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { type Month, monthsQuery } from '@/api/months';
import { useFilters } from '@/desk/FilterBar';
import { Panel } from '@/desk/Page';
import { useScope } from '@/desk/scope';
import { language } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { isMonth, monthLabel } from '@/lib/clock';
import { tierFlowQuery } from '../queries';
import { AsOf } from './AsOf';
import { TierMatrix } from './TierMatrix';
import { type Cell, monthBefore } from './tierFlowModel';

const TierFlowDrawer = lazy(() => import('./TierFlowDrawer'));

/** Who went from which tier to which, counted; the names are behind each count. */
export function TierFlowPanel({ month: info }: { month: Month | undefined }) {
  const { t } = useTranslation('reporting');
  const { unit, month } = useScope();
  const { values, change } = useFilters(['since']);
  const since = isMonth(values.since) && values.since < month ? values.since : monthBefore(month);
  const flow = useQuery(tierFlowQuery(month, unit, since));
  const [shown, setShown] = useState<Cell>();
  return (
    <Panel
      title={t('flow.title')}
      sub={<AsOf month={info} />}
      aside={
        <SinceSelect
          month={month}
          since={since}
          onChange={(next) => change({ since: next === monthBefore(month) ? undefined : next })}
        />
      }
    >
      {flow.isPending && <SkeletonLines lines={6} height={32} />}
      {flow.isError && <ErrorPanel error={flow.error} retry={() => void flow.refetch()} />}
      {flow.data?.flows.every((way) => way.from === undefined) && (
        <Empty title={t('flow.nothing', { month: monthLabel(since, language()) })} />
      )}
      {flow.data?.flows.some((way) => way.from !== undefined) && <TierMatrix flow={flow.data} onShow={setShown} />}
      {shown && (
        <Suspense>
          <TierFlowDrawer month={month} way={{ unit, since, ...shown }} onClose={() => setShown(undefined)} />
        </Suspense>
      )}
    </Panel>
  );
}

type Since = { month: string; since: string; onChange: (since: string) => void };

function SinceSelect({ month, since, onChange }: Since) {
  const { t } = useTranslation('reporting');
  const earlier = (useQuery(monthsQuery).data ?? []).map((one) => one.month).filter((one) => one < month);
  return (
    <Select
      aria-label={t('flow.since')}
      style={{ width: 170 }}
      value={since}
      onChange={onChange}
      options={(earlier.includes(since) ? earlier : [since, ...earlier]).map((value) => ({
        value,
        label: t('flow.from', { month: monthLabel(value, language()) }),
      }))}
    />
  );
}
