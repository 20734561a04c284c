import type { TFunction } from 'i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { Choice } from '@/desk/Choice';
import type { DeskColumn } from '@/desk/DataTable';
import { SearchBox } from '@/desk/FilterBar';
import { ListPanel, useList } from '@/desk/ListPanel';
import { OrgPicker } from '@/desk/OrgPicker';
import { Page } from '@/desk/Page';
import { TwoLines } from '@/desk/TwoLines';
import { useTranslation } from '@/i18n/useTranslation';
import { Tabs } from '@/kit/Tabs';
import { paths } from '@/lib/paths';
import styles from '../Exit.module.css';
import { STATUSES } from '../model';
import { StatusOf } from '../Parts';
import { type ExitRow, exitsQuery } from '../queries';
import { OutcomesPanel } from './OutcomesPanel';

const FILTERS = ['q', 'unit', 'status', 'overdue', 'sort'] as const;

const VIEWS = ['cases', 'outcomes'] as const;

/** The cases, and what came of them. */
export default function ExitsPage() {
  const { t } = useTranslation('exit');
  const { t: common } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const view = VIEWS.find((one) => one === search.get('view')) ?? 'cases';
  return (
    <Page title={common('area.exits')} sub={t('lead')}>
      <div className={styles.tabs}>
        <Tabs
          label={t('views.label')}
          options={VIEWS.map((value) => ({ value, label: t(`views.${value}`) }))}
          value={view}
          onChange={(next) => setSearch(next === 'cases' ? {} : { view: next }, { replace: true })}
        />
      </div>
      {view === 'cases' ? <Cases /> : <OutcomesPanel />}
    </Page>
  );
}

function Cases() {
  const { t } = useTranslation('exit');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const list = useList(FILTERS, exitsQuery);
  return (
    <ListPanel
      name="exit-cases"
      path="/exit-cases"
      list={list}
      columns={columns(t)}
      onRow={(row) => void navigate(paths.desk.exit(row.id))}
      none={{ title: t('none'), filtered: t('noneFiltered'), yet: t('noneYet') }}
    >
      <SearchBox value={list.values.q} placeholder={t('search')} onChange={(q) => list.change({ q })} />
      <OrgPicker
        value={list.values.unit}
        placeholder={common('organisation.all')}
        onChange={(unit) => list.change({ unit })}
        onClear={() => list.change({ unit: undefined })}
      />
      <Choice
        label={t('field.status')}
        placeholder={t('anyStatus')}
        value={list.values.status}
        options={STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) }))}
        onChange={(status) => list.change({ status })}
      />
      <Choice
        label={t('field.due')}
        placeholder={t('anyOverdue')}
        value={list.values.overdue}
        options={[{ value: 'true', label: t('onlyOverdue') }]}
        onChange={(overdue) => list.change({ overdue })}
      />
    </ListPanel>
  );
}

function columns(t: TFunction<'exit'>): DeskColumn<ExitRow>[] {
  return [
    {
      key: 'name',
      title: t('field.officer'),
      width: 130,
      fixed: true,
      sort: 'name',
      render: (row) => <TwoLines under={row.staffNo}>{row.name}</TwoLines>,
    },
    {
      key: 'unit',
      title: t('field.subBranch'),
      width: 165,
      render: (row) => <TwoLines under={row.subBranchCode}>{row.subBranchName}</TwoLines>,
    },
    {
      key: 'months',
      title: t('field.months'),
      width: 170,
      sort: 'month',
      render: (row) => `${row.firstMonth} – ${row.month}`,
    },
    {
      key: 'status',
      title: t('field.status'),
      width: 180,
      sort: 'status',
      render: (row) => (
        <TwoLines under={row.proposal && !row.endedOn && t(`outcome.${row.proposal}`)}>
          <StatusOf status={row.status} />
        </TwoLines>
      ),
    },
    {
      key: 'due',
      title: t('field.due'),
      width: 120,
      sort: 'dueOn',
      render: (row) => (row.endedOn ? '–' : <TwoLines under={row.overdue && t('late')}>{row.dueOn}</TwoLines>),
    },
    { key: 'opened', title: t('field.opened'), width: 115, sort: 'openedOn', render: (row) => row.openedOn },
    {
      key: 'days',
      title: t('field.days'),
      width: 90,
      align: 'right',
      render: (row) => t('days', { count: row.daysRunning }),
    },
  ];
}
