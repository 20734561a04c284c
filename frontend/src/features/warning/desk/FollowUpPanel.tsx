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
import { count } from '@/lib/figures';
import { followUpQuery } from '../queries';

/** Which sub-branches did what was asked of them, and in time; those that did not come first. */
export function FollowUpPanel() {
  const { t } = useTranslation('warning');
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
            path={`/warnings/follow-up?${new URLSearchParams(values.unit ? { unit: values.unit } : undefined)}`}
            name="warning-follow-up"
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
      <Rows query={query} label={t('views.followUp')} />
    </Panel>
  );
}

function Rows({ query, label }: { query: { unit?: string }; label: string }) {
  const { t } = useTranslation('warning');
  const units = useQuery(followUpQuery(query));
  if (units.isPending) {
    return <SkeletonLines lines={6} height={44} />;
  }
  if (units.isError) {
    return <ErrorPanel error={units.error} retry={() => void units.refetch()} />;
  }
  if (units.data.length === 0) {
    return <Empty title={t('noFollowUp')} hint={t('noneYet')} />;
  }
  return (
    <PlainTable
      label={label}
      figures
      heads={[
        t('field.subBranch'),
        t('field.warnings'),
        t('field.measures'),
        t('field.doneInTime'),
        t('field.doneLate'),
        t('field.running'),
        t('field.overdue'),
        t('field.unowned'),
      ]}
      rows={units.data.map((unit) => ({
        key: unit.subBranchCode,
        cells: [
          <TwoLines key="unit" under={unit.branchName}>
            {unit.subBranchName}
          </TwoLines>,
          count(unit.warnings),
          count(unit.measures),
          count(unit.doneInTime),
          count(unit.doneLate),
          count(unit.running),
          <Bad key="overdue" value={unit.overdue} />,
          <Bad key="unowned" value={unit.unowned} />,
        ],
      }))}
    />
  );
}

const Bad = ({ value }: { value: number }) =>
  value > 0 ? <StatusPill tone="bad">{count(value)}</StatusPill> : count(value);
