import { useQuery } from '@tanstack/react-query';
import { ExportButton } from '@/desk/ExportButton';
import { FilterBar, useFilters } from '@/desk/FilterBar';
import { OrgPicker } from '@/desk/OrgPicker';
import { Panel } from '@/desk/Page';
import { PlainTable } from '@/desk/PlainTable';
import { TwoLines } from '@/desk/TwoLines';
import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { StatusPill } from '@/kit/StatusPill';
import { TierPill } from '@/kit/TierPill';
import { count } from '@/lib/figures';
import { ENDS } from '../model';
import { outcomesQuery } from '../queries';

/** What really came of the cases, and how long they took, by branch and tier. */
export function OutcomesPanel() {
  const { t: common } = useTranslation();
  const { values, change, clear } = useFilters(['unit']);
  const query = values.unit ? { unit: values.unit } : {};
  return (
    <Panel flush>
      <FilterBar
        active={values.unit !== undefined}
        clear={clear}
        aside={
          <ExportButton
            path={`/exit-cases/outcomes?${new URLSearchParams(values.unit ? { unit: values.unit } : undefined)}`}
            name="exit-outcomes"
          />
        }
      >
        <OrgPicker
          value={values.unit}
          placeholder={common('organisation.all')}
          onChange={(unit) => change({ unit })}
          onClear={() => change({ unit: undefined })}
        />
      </FilterBar>
      <Rows query={query} />
    </Panel>
  );
}

function Rows({ query }: { query: { unit?: string } }) {
  const { t } = useTranslation('exit');
  const tallies = useQuery(outcomesQuery(query));
  if (tallies.isPending) {
    return <SkeletonLines lines={6} height={44} />;
  }
  if (tallies.isError) {
    return <ErrorPanel error={tallies.error} retry={() => void tallies.refetch()} />;
  }
  if (tallies.data.length === 0) {
    return <Empty title={t('none')} hint={t('noneYet')} />;
  }
  const days = (value: number | undefined) => (value === undefined ? '–' : t('days', { count: value }));
  return (
    <PlainTable
      label={t('views.outcomes')}
      figures
      heads={[
        t('field.branch'),
        t('field.tier'),
        t('field.all'),
        t('field.running'),
        t('field.overdue'),
        ...ENDS.map((status) => t(`status.${status}`)),
        t('field.daysToDecision'),
        t('field.longest'),
      ]}
      rows={tallies.data.map((tally) => ({
        key: `${tally.branchCode} ${tally.tier}`,
        cells: [
          <TwoLines key="branch" under={tally.branchCode}>
            {tally.branchName}
          </TwoLines>,
          <TierPill key="tier" tier={tally.tier} />,
          count(tally.opened),
          count(tally.running),
          tally.overdue > 0 ? (
            <StatusPill key="overdue" tone="bad">
              {count(tally.overdue)}
            </StatusPill>
          ) : (
            count(0)
          ),
          count(tally.exited),
          count(tally.transferred),
          count(tally.retained),
          count(tally.withdrawn),
          days(tally.daysToDecision),
          days(tally.longestDays),
        ],
      }))}
    />
  );
}
