import { PlusOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import type { TFunction } from 'i18next';
import { Link, useNavigate } from 'react-router';
import { isOver } from '@/api/jobs';
import { DataTable, type DeskColumn, TableTools } from '@/desk/DataTable';
import { JobPill } from '@/desk/JobProgress';
import { Page, Panel } from '@/desk/Page';
import { PAGE_SIZE, usePages } from '@/desk/pages';
import { TwoLines } from '@/desk/TwoLines';
import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { moment } from '@/lib/clock';
import { count } from '@/lib/figures';
import { paths } from '@/lib/paths';
import { importsQuery, type LedgerImport } from '../queries';

export default function ImportList() {
  const { t } = useTranslation('ledger');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const list = usePages('imports', (page) => importsQuery(page, PAGE_SIZE));
  const columns = columnsOf(t);
  const start = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate(paths.desk.newImport)}>
      {t('list.start')}
    </Button>
  );
  return (
    <Page title={common('area.ledger')} sub={t('list.lead')} actions={start}>
      <Panel
        flush
        title={common('state.total', { total: count(list.total) })}
        aside={<TableTools name="imports" columns={columns} />}
      >
        {list.error ? (
          <ErrorPanel error={list.error} retry={list.refetch} />
        ) : (
          <DataTable
            name="imports"
            columns={columns}
            rows={list.rows}
            pending={list.pending}
            onRange={list.show}
            onRow={(row) => void navigate(paths.desk.import(row.id))}
            empty={<Empty title={t('list.empty')} hint={t('list.emptyHint')} action={start} />}
          />
        )}
      </Panel>
    </Page>
  );
}

function columnsOf(t: TFunction<'ledger'>): DeskColumn<LedgerImport>[] {
  const figure = (key: 'rows' | 'accepted' | 'duplicates' | 'rejected' | 'adjusted'): DeskColumn<LedgerImport> => ({
    key,
    title: t(`list.${key}`),
    width: 96,
    align: 'right',
    render: (row) => (
      <span data-tone={key === 'rejected' && row.rejected > 0 ? 'bad' : undefined}>
        {!isOver(row.status) ? '—' : count(row[key])}
      </span>
    ),
  });
  return [
    {
      key: 'file',
      title: t('list.file'),
      width: 280,
      fixed: true,
      render: (row) => (
        <TwoLines under={t(`mode.${row.mode}`)}>
          <Link to={paths.desk.import(row.id)} title={row.fileName}>
            {row.fileName}
          </Link>
        </TwoLines>
      ),
    },
    {
      key: 'by',
      title: t('list.by'),
      width: 170,
      render: (row) => <TwoLines under={moment(row.createdAt)}>{row.createdBy}</TwoLines>,
    },
    { key: 'status', title: t('list.status'), width: 130, render: (row) => <Status row={row} /> },
    {
      key: 'completeThrough',
      title: t('list.completeThrough'),
      width: 120,
      render: (row) => row.completeThrough ?? '—',
    },
    figure('rows'),
    figure('accepted'),
    figure('duplicates'),
    figure('rejected'),
    figure('adjusted'),
  ];
}

function Status({ row }: { row: LedgerImport }) {
  return (
    <span>
      <JobPill status={row.status} />
      {row.status === 'RUNNING' && (
        <Progress percent={row.progress} size="small" showInfo={false} aria-label={row.fileName} />
      )}
    </span>
  );
}
