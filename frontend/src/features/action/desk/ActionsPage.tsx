import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
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
import { type ActionFilter, actionsQuery } from '../queries';
import { ActionFilters } from './ActionFilters';
import { useActionColumns } from './actionColumns';

const FILTERS = ['of', 'status', 'ended', 'overdue', 'unit', 'owner', 'sort'] as const;

export default function ActionsPage() {
  const { t } = useTranslation('action');
  const { t: common } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const { values, change } = useFilters(FILTERS);
  const chosen = Object.fromEntries(FILTERS.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));
  const filter = chosen as ActionFilter;
  const list = usePages(JSON.stringify(filter), (page) => actionsQuery(filter, page, PAGE_SIZE));
  const columns = useActionColumns();
  const narrowed = Object.keys(chosen).some((name) => name !== 'sort');
  return (
    <Page
      title={common('area.actions')}
      sub={t('lead')}
      actions={
        holds(me, 'SUB_BRANCH_MANAGER', 'BRANCH_MANAGER', 'HEAD_OFFICE') && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate(paths.desk.newAction)}>
            {t('create')}
          </Button>
        )
      }
    >
      <Panel flush>
        <FilterBar
          active={narrowed}
          clear={() => change(Object.fromEntries(FILTERS.map((name) => [name, undefined])))}
          aside={
            <>
              <span>{common('state.total', { total: count(list.total) })}</span>
              <ExportButton path={`/actions?${new URLSearchParams(chosen)}`} name="actions" />
              <TableTools name="actions" columns={columns} />
            </>
          }
        >
          <ActionFilters values={values} change={change} />
        </FilterBar>
        {list.error ? (
          <ErrorPanel error={list.error} retry={list.refetch} />
        ) : (
          <DataTable
            name="actions"
            columns={columns}
            rows={list.rows}
            pending={list.pending}
            sort={values.sort}
            onSort={(sort) => change({ sort })}
            onRange={list.show}
            onRow={(action) => void navigate(paths.desk.action(action.id))}
            empty={<Empty title={t('list.none')} hint={t(narrowed ? 'list.noneFiltered' : 'list.noneYet')} />}
          />
        )}
      </Panel>
    </Page>
  );
}
