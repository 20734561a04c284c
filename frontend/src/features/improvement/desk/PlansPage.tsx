import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { TFunction } from 'i18next';
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
import { useWords } from '@/i18n/useWords';
import { moment } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { StateOf } from '../Parts';
import { type PlanRow, plansQuery } from '../queries';

const FILTERS = ['q', 'unit', 'live', 'sort'] as const;

export default function PlansPage() {
  const { t } = useTranslation('improvement');
  const { t: common } = useTranslation();
  const { shortMoney } = useWords();
  const navigate = useNavigate();
  const me = useMe();
  const list = useList(FILTERS, plansQuery);
  return (
    <Page
      title={common('area.improvements')}
      sub={t('lead')}
      actions={
        holds(me, 'SUB_BRANCH_MANAGER', 'BRANCH_MANAGER') && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate(paths.desk.newImprovement)}>
            {t('open')}
          </Button>
        )
      }
    >
      <ListPanel
        name="improvement-plans"
        path="/improvement-plans"
        list={list}
        columns={columns(t, shortMoney)}
        onRow={(row) => void navigate(paths.desk.improvement(row.id))}
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
          label={t('field.state')}
          placeholder={t('anyState')}
          value={list.values.live}
          options={(['true', 'false'] as const).map((live) => ({ value: live, label: t(`live.${live}`) }))}
          onChange={(live) => list.change({ live })}
        />
      </ListPanel>
    </Page>
  );
}

function columns(t: TFunction<'improvement'>, money: (yuan: number) => string): DeskColumn<PlanRow>[] {
  return [
    {
      key: 'name',
      title: t('field.officer'),
      width: 150,
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
    { key: 'state', title: t('field.state'), width: 130, render: (row) => <StateOf plan={row} /> },
    {
      key: 'causes',
      title: t('field.causes'),
      width: 180,
      render: (row) => row.causes.map((cause) => t(`cause.${cause}`)).join(' · '),
    },
    { key: 'goal', title: t('field.goal'), width: 130, align: 'right', render: (row) => money(row.goalAmount) },
    { key: 'endsOn', title: t('field.endsOn'), width: 120, sort: 'endsOn', render: (row) => row.endsOn },
    {
      key: 'opened',
      title: t('field.openedBy'),
      width: 160,
      sort: 'openedAt',
      render: (row) => <TwoLines under={moment(row.openedAt)}>{row.openedBy}</TwoLines>,
    },
  ];
}
