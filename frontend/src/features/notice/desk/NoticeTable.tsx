import { Select } from 'antd';
import { Link, useNavigate } from 'react-router';
import { DataTable, type DeskColumn, TableTools } from '@/desk/DataTable';
import { ExportButton } from '@/desk/ExportButton';
import { FilterBar, SearchBox, useFilters } from '@/desk/FilterBar';
import { Panel } from '@/desk/Page';
import { PAGE_SIZE, usePages } from '@/desk/pages';
import { TwoLines } from '@/desk/TwoLines';
import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { moment } from '@/lib/clock';
import { count, percent } from '@/lib/figures';
import { paths } from '@/lib/paths';
import { STANDINGS } from '../model';
import { NoticePill } from '../NoticePill';
import { type NoticeFilter, type NoticeRow, noticesQuery } from '../queries';

const FILTERS = ['standing', 'search', 'sort'] as const;

/** Notices in the reader's sight, each with how far it has come there. */
export function NoticeTable() {
  const { t } = useTranslation('notice');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const { values, change, clear } = useFilters(FILTERS);
  const chosen = Object.fromEntries(FILTERS.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));
  const filter = chosen as NoticeFilter;
  const list = usePages(JSON.stringify(filter), (page) => noticesQuery(filter, page, PAGE_SIZE));
  const columns = useColumns();
  const narrowed = Boolean(filter.standing ?? filter.search);
  return (
    <Panel flush>
      <FilterBar
        active={narrowed}
        clear={clear}
        aside={
          <>
            <span>{common('state.total', { total: count(list.total) })}</span>
            <ExportButton path={`/notices?${new URLSearchParams(chosen)}`} name="notices" />
            <TableTools name="notices" columns={columns} />
          </>
        }
      >
        <Select
          allowClear
          style={{ width: 150 }}
          placeholder={t('list.anyStanding')}
          aria-label={t('list.anyStanding')}
          value={filter.standing ?? null}
          options={STANDINGS.map((value) => ({ value, label: t(`standing.${value}`) }))}
          onChange={(standing: string | null | undefined) => change({ standing: standing ?? undefined })}
        />
        <SearchBox value={values.search} placeholder={t('list.search')} onChange={(search) => change({ search })} />
      </FilterBar>
      {list.error ? (
        <ErrorPanel error={list.error} retry={list.refetch} />
      ) : (
        <DataTable
          name="notices"
          columns={columns}
          rows={list.rows}
          pending={list.pending}
          sort={values.sort}
          onSort={(sort) => change({ sort })}
          onRange={list.show}
          onRow={(notice) => void navigate(paths.desk.notice(notice.id))}
          empty={<Empty title={t('list.none')} hint={t(narrowed ? 'list.noneFiltered' : 'list.noneYet')} />}
        />
      )}
    </Panel>
  );
}

function useColumns(): DeskColumn<NoticeRow>[] {
  const { t } = useTranslation('notice');
  return [
    {
      key: 'title',
      title: t('one'),
      width: 320,
      sort: 'title',
      fixed: true,
      render: (notice) => (
        <TwoLines under={[t('edition', { edition: notice.edition }), notice.schemeName].filter(Boolean).join(' · ')}>
          <Link to={paths.desk.notice(notice.id)}>{notice.title}</Link>
        </TwoLines>
      ),
    },
    {
      key: 'standing',
      title: t('list.standing'),
      width: 120,
      render: (notice) => (
        <TwoLines>
          <NoticePill standing={notice.standing} />
        </TwoLines>
      ),
    },
    { key: 'unit', title: t('list.unit'), width: 150, render: (notice) => notice.unitName },
    {
      key: 'effectiveOn',
      title: t('list.effectiveOn'),
      width: 120,
      sort: 'effectiveOn',
      render: (notice) => notice.effectiveOn,
    },
    { key: 'dueOn', title: t('list.dueOn'), width: 120, sort: 'dueOn', render: (notice) => notice.dueOn ?? '–' },
    {
      key: 'acknowledged',
      title: t('list.acknowledged'),
      width: 130,
      align: 'right',
      render: (notice) =>
        notice.recipients === 0 ? (
          '–'
        ) : (
          <TwoLines under={`${count(notice.acknowledged)} / ${count(notice.recipients)}`}>
            {`${percent(notice.acknowledged / notice.recipients)}%`}
          </TwoLines>
        ),
    },
    {
      key: 'publishedAt',
      title: t('list.publishedAt'),
      width: 150,
      sort: 'publishedAt',
      render: (notice) => (notice.publishedAt ? moment(notice.publishedAt) : '–'),
    },
  ];
}
