import { UploadOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import type { TFunction } from 'i18next';
import { lazy, Suspense } from 'react';
import { useNavigate } from 'react-router';
import { holds, useMe } from '@/api/me';
import { DataTable, type DeskColumn, TableTools } from '@/desk/DataTable';
import { ExportButton } from '@/desk/ExportButton';
import { FilterBar, SearchBox, useFilters } from '@/desk/FilterBar';
import { OrgPicker } from '@/desk/OrgPicker';
import { Page, Panel } from '@/desk/Page';
import { PAGE_SIZE, usePages } from '@/desk/pages';
import { TwoLines } from '@/desk/TwoLines';
import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { Skeleton } from '@/kit/Skeleton';
import { count } from '@/lib/figures';
import { paths } from '@/lib/paths';
import { daysOf, KINDS } from '../leaves';
import { type Leave, type LeaveFilter, leavesQuery } from '../queries';

// The calendar it opens weighs more than the whole page.
const MonthFilter = lazy(() => import('./MonthFilter'));

const FILTERS = ['q', 'unit', 'month', 'kind', 'sort'] as const;

export default function LeaveList() {
  const { t } = useTranslation('leave');
  const { t: common } = useTranslation();
  const { values, change, clear } = useFilters(FILTERS);
  const filter = Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as LeaveFilter;
  const list = usePages(JSON.stringify(filter), (page) => leavesQuery(filter, page, PAGE_SIZE));
  const columns = columnsOf(t);
  const narrowed = Boolean(values.q || values.unit || values.month || values.kind);
  return (
    <Page title={common('area.leaves')} sub={t('list.lead')} actions={<ImportButton />}>
      <Panel flush>
        <FilterBar
          active={narrowed}
          clear={clear}
          aside={
            <>
              <span>{common('state.total', { total: count(list.total) })}</span>
              <ExportButton path={`/leaves?${new URLSearchParams(filter)}`} name="leaves" />
              <TableTools name="leaves" columns={columns} />
            </>
          }
        >
          <SearchBox value={values.q} placeholder={t('list.search')} onChange={(q) => change({ q })} />
          <OrgPicker
            value={values.unit}
            placeholder={common('organisation.all')}
            onChange={(unit) => change({ unit })}
            onClear={() => change({ unit: undefined })}
          />
          <Suspense fallback={<Skeleton width={150} height={34} />}>
            <MonthFilter value={values.month} onChange={(month) => change({ month })} />
          </Suspense>
          <Select
            aria-label={t('field.kind')}
            style={{ width: 150 }}
            allowClear
            placeholder={t('list.anyKind')}
            value={KINDS.find((kind) => kind === values.kind) ?? null}
            options={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
            onChange={(kind: string | undefined) => change({ kind })}
          />
        </FilterBar>
        {list.error ? (
          <ErrorPanel error={list.error} retry={list.refetch} />
        ) : (
          <DataTable
            name="leaves"
            columns={columns}
            rows={list.rows}
            pending={list.pending}
            sort={values.sort}
            onSort={(sort) => change({ sort })}
            onRange={list.show}
            empty={<Empty title={t('list.none')} hint={t(narrowed ? 'list.noneFiltered' : 'list.noneYet')} />}
          />
        )}
      </Panel>
    </Page>
  );
}

function ImportButton() {
  const { t } = useTranslation('leave');
  const navigate = useNavigate();
  return holds(useMe(), 'HEAD_OFFICE') ? (
    <Button type="primary" icon={<UploadOutlined />} onClick={() => void navigate(paths.desk.importLeaves)}>
      {t('import.action')}
    </Button>
  ) : null;
}

function columnsOf(t: TFunction<'leave'>): DeskColumn<Leave>[] {
  return [
    {
      key: 'name',
      title: t('field.officer'),
      width: 200,
      fixed: true,
      sort: 'name',
      render: (leave) => <TwoLines under={leave.staffNo}>{leave.name}</TwoLines>,
    },
    {
      key: 'unit',
      title: t('field.subBranch'),
      width: 240,
      render: (leave) => <TwoLines under={leave.subBranchCode}>{leave.subBranchName}</TwoLines>,
    },
    { key: 'from', title: t('field.from'), width: 140, sort: 'from', render: (leave) => leave.from },
    { key: 'until', title: t('field.until'), width: 140, sort: 'until', render: (leave) => leave.until },
    {
      key: 'days',
      title: t('field.days'),
      width: 110,
      render: (leave) => t('list.days', { count: daysOf(leave) }),
    },
    { key: 'kind', title: t('field.kind'), width: 150, sort: 'kind', render: (leave) => t(`kind.${leave.kind}`) },
  ];
}
