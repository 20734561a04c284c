import { useNavigate } from 'react-router';
import { holds, useMe } from '@/api/me';
import { DataTable, TableTools } from '@/desk/DataTable';
import { ExportButton } from '@/desk/ExportButton';
import { FilterBar, useFilters } from '@/desk/FilterBar';
import { Page, Panel } from '@/desk/Page';
import { PAGE_SIZE, usePages } from '@/desk/pages';
import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { count } from '@/lib/figures';
import { paths } from '@/lib/paths';
import { type InquiryFilter, inquiriesQuery } from '../queries';
import { FILTERS, InquiryFilters } from './InquiryFilters';
import { useInquiryColumns } from './inquiryColumns';

export default function InquiriesPage() {
  const { t } = useTranslation('inquiry');
  const { t: common } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const { values, change } = useFilters(FILTERS);
  const chosen = Object.fromEntries(FILTERS.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));
  const filter = chosen as InquiryFilter;
  const list = usePages(JSON.stringify(filter), (page) => inquiriesQuery(filter, page, PAGE_SIZE));
  const columns = useInquiryColumns();
  const narrowed = Object.keys(chosen).some((name) => name !== 'sort');
  return (
    <Page title={common('area.inquiries')} sub={t('list.lead')}>
      <Panel flush>
        <FilterBar
          active={narrowed}
          clear={() => change(Object.fromEntries(FILTERS.map((name) => [name, undefined])))}
          aside={
            <>
              <span>{common('state.total', { total: count(list.total) })}</span>
              <ExportButton path={`/inquiries?${new URLSearchParams(chosen)}`} name="inquiries" />
              <TableTools name="inquiries" columns={columns} />
            </>
          }
        >
          <InquiryFilters values={values} change={change} answers={holds(me, 'HEAD_OFFICE')} />
        </FilterBar>
        {list.error ? (
          <ErrorPanel error={list.error} retry={list.refetch} />
        ) : (
          <DataTable
            name="inquiries"
            columns={columns}
            rows={list.rows}
            pending={list.pending}
            sort={values.sort}
            onSort={(sort) => change({ sort })}
            onRange={list.show}
            onRow={(inquiry) => void navigate(paths.desk.inquiry(inquiry.id))}
            empty={<Empty title={t('list.none')} hint={t(narrowed ? 'list.noneFiltered' : 'list.noneYet')} />}
          />
        )}
      </Panel>
    </Page>
  );
}
