import type { TFunction } from 'i18next';
import { Link } from 'react-router';
import { Choice } from '@/desk/Choice';
import type { DeskColumn } from '@/desk/DataTable';
import { SearchBox } from '@/desk/FilterBar';
import { ListPanel, useList } from '@/desk/ListPanel';
import { OrgPicker } from '@/desk/OrgPicker';
import { TwoLines } from '@/desk/TwoLines';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { StatusPill } from '@/kit/StatusPill';
import { paths } from '@/lib/paths';
import { STAGES } from '../model';
import { outlookQuery, type StreakOutlook } from '../queries';
import { StagePill } from '../StagePill';

const FILTERS = ['q', 'unit', 'month', 'stage', 'atRisk', 'sort'] as const;

/** Where the open month would take each streak: projected, and marked so. */
export function OutlookList() {
  const { t } = useTranslation('warning');
  const { t: common } = useTranslation();
  const list = useList(FILTERS, outlookQuery);
  return (
    <ListPanel
      name="warning-outlook"
      path="/warnings/outlook"
      list={list}
      columns={columns(t, useWords())}
      none={{ title: t('noOutlook'), filtered: t('noneFiltered'), yet: t('noOutlookYet') }}
    >
      <SearchBox value={list.values.q} placeholder={t('search')} onChange={(q) => list.change({ q })} />
      <OrgPicker
        value={list.values.unit}
        placeholder={common('organisation.all')}
        onChange={(unit) => list.change({ unit })}
        onClear={() => list.change({ unit: undefined })}
      />
      <Choice
        label={t('field.projected')}
        placeholder={t('anyProjected')}
        value={list.values.stage}
        options={STAGES.map((stage) => ({ value: stage, label: t(`stage.${stage}`) }))}
        onChange={(stage) => list.change({ stage })}
      />
      <Choice
        label={t('onlyAtRisk')}
        placeholder={t('anyRisk')}
        value={list.values.atRisk}
        options={[{ value: 'true', label: t('onlyAtRisk') }]}
        onChange={(atRisk) => list.change({ atRisk })}
      />
    </ListPanel>
  );
}

function columns(
  t: TFunction<'warning'>,
  { shortMoney, roundMoney }: ReturnType<typeof useWords>,
): DeskColumn<StreakOutlook>[] {
  return [
    {
      key: 'name',
      title: t('field.officer'),
      width: 130,
      fixed: true,
      sort: 'name',
      render: (row) => (
        <TwoLines under={row.staffNo}>
          <Link to={paths.desk.statement(row.month, row.staffNo)}>{row.name}</Link>
        </TwoLines>
      ),
    },
    {
      key: 'unit',
      title: t('field.subBranch'),
      width: 165,
      render: (row) => <TwoLines under={row.subBranchCode}>{row.subBranchName}</TwoLines>,
    },
    {
      key: 'month',
      title: t('field.month'),
      width: 130,
      render: (row) => <TwoLines under={row.asOf && t('ledger', { day: row.asOf })}>{row.month}</TwoLines>,
    },
    {
      key: 'streak',
      title: t('field.streak'),
      width: 150,
      sort: 'streak',
      render: (row) => (
        <TwoLines under={row.stage && t('months', { count: row.streak })}>
          {row.stage ? <StagePill stage={row.stage} /> : t('noMonths')}
        </TwoLines>
      ),
    },
    {
      key: 'projected',
      title: t('field.projected'),
      width: 150,
      sort: 'projectedStage',
      render: (row) => (
        <TwoLines under={t('projectedNote')}>
          <Projected row={row} t={t} />
        </TwoLines>
      ),
    },
    {
      key: 'soFar',
      title: t('field.soFar'),
      width: 130,
      align: 'right',
      sort: 'amount',
      render: (row) => (
        <TwoLines under={t('ofLifeline', { amount: roundMoney(row.lifelineAmount) })}>
          {shortMoney(row.amount)}
        </TwoLines>
      ),
    },
    {
      key: 'projectedAmount',
      title: t('field.projectedAmount'),
      width: 120,
      align: 'right',
      render: (row) => (row.projectedAmount === undefined ? '–' : shortMoney(row.projectedAmount)),
    },
  ];
}

function Projected({ row, t }: { row: StreakOutlook; t: TFunction<'warning'> }) {
  if (row.projectedStage) {
    return <StagePill stage={row.projectedStage} />;
  }
  if (row.exempt) {
    return <StatusPill tone="none">{t('exempt')}</StatusPill>;
  }
  return row.atRisk === undefined ? t('unknown') : <StatusPill tone="ok">{t('reaches')}</StatusPill>;
}
