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
import { StatusPill } from '@/kit/StatusPill';
import { moment } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { KINDS, STATUS_TONES, STATUSES } from '../model';
import { type ExemptionRow, exemptionsQuery } from '../queries';

const FILTERS = ['q', 'unit', 'kind', 'status', 'sort'] as const;

export default function ExemptionsPage() {
  const { t } = useTranslation('exemption');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const me = useMe();
  const list = useList(FILTERS, exemptionsQuery);
  return (
    <Page
      title={common('area.exemptions')}
      sub={t('lead')}
      actions={
        holds(me, 'BRANCH_MANAGER') && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate(paths.desk.newExemption)}>
            {t('propose')}
          </Button>
        )
      }
    >
      <ListPanel
        name="exemptions"
        path="/exemptions"
        list={list}
        columns={columns(t)}
        onRow={(row) => void navigate(paths.desk.exemption(row.id))}
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
          label={t('field.kind')}
          placeholder={t('anyKind')}
          value={list.values.kind}
          options={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          onChange={(kind) => list.change({ kind })}
        />
        <Choice
          label={t('field.status')}
          placeholder={t('anyStatus')}
          value={list.values.status}
          options={STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) }))}
          onChange={(status) => list.change({ status })}
        />
      </ListPanel>
    </Page>
  );
}

function columns(t: TFunction<'exemption'>): DeskColumn<ExemptionRow>[] {
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
    { key: 'kind', title: t('field.kind'), width: 110, render: (row) => t(`kind.${row.kind}`) },
    {
      key: 'span',
      title: t('field.span'),
      width: 130,
      sort: 'from',
      render: (row) => <TwoLines under={row.until}>{row.from}</TwoLines>,
    },
    {
      key: 'status',
      title: t('field.status'),
      width: 110,
      sort: 'status',
      render: (row) => <StatusPill tone={STATUS_TONES[row.status]}>{t(`status.${row.status}`)}</StatusPill>,
    },
    {
      key: 'proposed',
      title: t('field.proposed'),
      width: 150,
      sort: 'proposedAt',
      render: (row) => <TwoLines under={moment(row.proposedAt)}>{row.proposedBy}</TwoLines>,
    },
    {
      key: 'decided',
      title: t('field.decided'),
      width: 150,
      render: (row) =>
        row.decidedBy ? <TwoLines under={row.decidedAt && moment(row.decidedAt)}>{row.decidedBy}</TwoLines> : '–',
    },
  ];
}
