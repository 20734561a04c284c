import { UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { TFunction } from 'i18next';
import { lazy, Suspense } from 'react';
import { useNavigate } from 'react-router';
import { holds, useMe } from '@/api/me';
import { Choice } from '@/desk/Choice';
import type { DeskColumn } from '@/desk/DataTable';
import { SearchBox } from '@/desk/FilterBar';
import { ListPanel, useList } from '@/desk/ListPanel';
import { OrgPicker } from '@/desk/OrgPicker';
import { Page } from '@/desk/Page';
import { TwoLines } from '@/desk/TwoLines';
import { useTranslation } from '@/i18n/useTranslation';
import { Skeleton } from '@/kit/Skeleton';
import { paths } from '@/lib/paths';
import { daysOf, KINDS } from '../leaves';
import { type Leave, leavesQuery } from '../queries';

// The calendar it opens weighs more than the whole page.
const MonthFilter = lazy(() => import('./MonthFilter'));

const FILTERS = ['q', 'unit', 'month', 'kind', 'sort'] as const;

export default function LeaveList() {
  const { t } = useTranslation('leave');
  const { t: common } = useTranslation();
  const list = useList(FILTERS, leavesQuery);
  const columns = columnsOf(t);
  return (
    <Page title={common('area.leaves')} sub={t('list.lead')} actions={<ImportButton />}>
      <ListPanel
        name="leaves"
        path="/leaves"
        list={list}
        columns={columns}
        none={{ title: t('list.none'), filtered: t('list.noneFiltered'), yet: t('list.noneYet') }}
      >
        <SearchBox value={list.values.q} placeholder={t('list.search')} onChange={(q) => list.change({ q })} />
        <OrgPicker
          value={list.values.unit}
          placeholder={common('organisation.all')}
          onChange={(unit) => list.change({ unit })}
          onClear={() => list.change({ unit: undefined })}
        />
        <Suspense fallback={<Skeleton width={150} height={34} />}>
          <MonthFilter value={list.values.month} onChange={(month) => list.change({ month })} />
        </Suspense>
        <Choice
          label={t('field.kind')}
          placeholder={t('list.anyKind')}
          value={list.values.kind}
          options={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          onChange={(kind) => list.change({ kind })}
        />
      </ListPanel>
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
