import { DiffOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { TFunction } from 'i18next';
import { Link, useNavigate } from 'react-router';
import { holds, useMe } from '@/api/me';
import { DataTable, type DeskColumn } from '@/desk/DataTable';
import { Page, Panel } from '@/desk/Page';
import { TwoLines } from '@/desk/TwoLines';
import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { moment } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { type Scheme, schemesQuery } from '../queries';
import { SchemeStanding } from './SchemeStanding';

export default function SchemeList() {
  const { t } = useTranslation('scheme');
  const { t: trial } = useTranslation('schemeTrial');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const writer = holds(useMe(), 'HEAD_OFFICE');
  const { data, error, refetch, isPending } = useQuery(schemesQuery);
  const create = writer && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate(paths.desk.newScheme)}>
      {t('list.create')}
    </Button>
  );
  const compare = (data ?? []).length > 1 && (
    <Button icon={<DiffOutlined />} onClick={() => void navigate(paths.desk.compareSchemes())}>
      {trial('compare.open')}
    </Button>
  );
  return (
    <Page
      title={common('area.schemes')}
      sub={t('list.lead')}
      actions={
        <>
          {compare}
          {create}
        </>
      }
    >
      <Panel flush>
        {error && !data ? (
          <ErrorPanel error={error} retry={() => void refetch()} />
        ) : (
          <DataTable
            name="schemes"
            columns={columnsOf(t, writer)}
            rows={data ?? []}
            pending={isPending}
            onRow={(scheme) => void navigate(paths.desk.scheme(scheme.id))}
            empty={<Empty title={t('list.empty')} hint={t('list.emptyHint')} action={create} />}
          />
        )}
      </Panel>
    </Page>
  );
}

function columnsOf(t: TFunction<'scheme'>, writer: boolean): DeskColumn<Scheme>[] {
  const columns: DeskColumn<Scheme>[] = [
    {
      key: 'name',
      title: t('list.name'),
      width: 340,
      fixed: true,
      render: (scheme) => (
        <Link to={paths.desk.scheme(scheme.id)} title={scheme.name}>
          {scheme.name}
        </Link>
      ),
    },
    {
      key: 'status',
      title: t('list.status'),
      width: 180,
      render: (scheme) => (
        <span>
          <SchemeStanding scheme={scheme} />
          {scheme.findings.length > 0 && <> {t('list.findings', { count: scheme.findings.length })}</>}
        </span>
      ),
    },
    { key: 'from', title: t('field.effectiveFrom'), width: 120, render: (scheme) => scheme.effectiveFrom },
    {
      key: 'published',
      title: t('list.published'),
      width: 170,
      render: (scheme) =>
        scheme.publishedAt ? <TwoLines under={moment(scheme.publishedAt)}>{scheme.publishedBy}</TwoLines> : '—',
    },
    {
      key: 'created',
      title: t('list.created'),
      width: 170,
      render: (scheme) => <TwoLines under={moment(scheme.createdAt)}>{scheme.createdBy}</TwoLines>,
    },
  ];
  return writer ? [...columns, copyColumn(t)] : columns;
}

function copyColumn(t: TFunction<'scheme'>): DeskColumn<Scheme> {
  return {
    key: 'copy',
    title: t('edit.actions'),
    width: 110,
    render: (scheme) => (
      <Link to={paths.desk.copyScheme(scheme.id)} onClick={(event) => event.stopPropagation()}>
        {t('list.copy')}
      </Link>
    ),
  };
}
