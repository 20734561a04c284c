import { SafetyCertificateOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { DataTable, TableTools } from '@/desk/DataTable';
import { ExportButton } from '@/desk/ExportButton';
import { FilterBar, useFilters } from '@/desk/FilterBar';
import { Page, Panel } from '@/desk/Page';
import { PAGE_SIZE, usePages } from '@/desk/pages';
import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { count } from '@/lib/figures';
import { type AuditFilter, entriesQuery } from '../queries';
import { AuditFilters } from './AuditFilters';
import { useAuditColumns } from './auditColumns';

// Loaded when first asked for: the list is there without them.
const EntryDrawer = lazy(() => import('./EntryDrawer'));
const VerifyDialog = lazy(() => import('./VerifyDialog'));

const FILTERS = ['actor', 'action', 'objectType', 'objectId', 'outcome', 'from', 'to', 'sort'] as const;
const ADDRESS = [...FILTERS, 'entry'] as const;

export default function AuditPage() {
  const { t } = useTranslation('audit');
  const { t: common } = useTranslation();
  const { values, change } = useFilters(ADDRESS);
  const [verifying, setVerifying] = useState(false);
  const filter = Object.fromEntries(
    FILTERS.flatMap((name) => (values[name] ? [[name, values[name]]] : [])),
  ) as AuditFilter;
  const list = usePages(JSON.stringify(filter), (page) => entriesQuery(filter, page, PAGE_SIZE));
  const open = (id: number) => change({ entry: String(id) });
  const columns = useAuditColumns(open);
  const narrowed = Object.keys(filter).some((name) => name !== 'sort');
  return (
    <Page
      title={common('area.audit')}
      sub={t('lead')}
      actions={
        <Button type="primary" icon={<SafetyCertificateOutlined />} onClick={() => setVerifying(true)}>
          {t('verify.open')}
        </Button>
      }
    >
      <Panel flush>
        <FilterBar
          active={narrowed}
          clear={() => change(Object.fromEntries(FILTERS.map((name) => [name, undefined])))}
          aside={
            <>
              <span>{common('state.total', { total: count(list.total) })}</span>
              <ExportButton path={`/audit?${new URLSearchParams(filter)}`} name="audit" />
              <TableTools name="audit" columns={columns} />
            </>
          }
        >
          <AuditFilters values={values} change={change} />
        </FilterBar>
        {list.error ? (
          <ErrorPanel error={list.error} retry={list.refetch} />
        ) : (
          <DataTable
            name="audit"
            columns={columns}
            rows={list.rows}
            pending={list.pending}
            sort={values.sort}
            onSort={(sort) => change({ sort })}
            onRange={list.show}
            onRow={(entry) => open(entry.id)}
            empty={<Empty title={t('list.none')} hint={t(narrowed ? 'list.noneFiltered' : 'list.noneYet')} />}
          />
        )}
      </Panel>
      <Suspense>
        {values.entry && (
          <EntryDrawer
            id={values.entry}
            known={list.rows.find((entry) => String(entry?.id) === values.entry)}
            onClose={() => change({ entry: undefined })}
          />
        )}
        {verifying && (
          <VerifyDialog
            onDone={() => setVerifying(false)}
            onEntry={(id) => {
              setVerifying(false);
              open(id);
            }}
          />
        )}
      </Suspense>
    </Page>
  );
}
