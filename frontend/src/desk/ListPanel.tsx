import type { DataTag, QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { count } from '@/lib/figures';
import { DataTable, type DeskColumn, TableTools } from './DataTable';
import { ExportButton } from './ExportButton';
import { FilterBar, useFilters } from './FilterBar';
import { Panel } from './Page';
import { PAGE_SIZE, type PageOf, usePages } from './pages';

type Query<F, T> = (filter: F, page: number, size: number) => { queryKey: DataTag<QueryKey, PageOf<T>, Error> };

/** The rows that the filters in the address ask for; of these, `sort` narrows nothing. */
export function useList<K extends string, F, T>(names: readonly K[], query: Query<F, T>) {
  const { values, change, clear } = useFilters(names);
  const chosen: Record<string, string> = Object.fromEntries(
    names.flatMap((name) => (values[name] ? [[name, values[name]]] : [])),
  );
  const pages = usePages(JSON.stringify(chosen), (page) => query(chosen as F, page, PAGE_SIZE));
  const narrowed = Object.keys(chosen).some((name) => name !== 'sort');
  return { values, change, clear, chosen, narrowed, ...pages };
}

type Props<T> = {
  /** of the files and of the columns that the reader has hidden */
  readonly name: string;
  /** where the API has the list, without its filters */
  readonly path: string;
  readonly list: ReturnType<typeof useList<'sort', object, T>>;
  readonly columns: readonly DeskColumn<T>[];
  readonly onRow?: (row: T) => void;
  /** what is said where there is no row, also none for these filters */
  readonly none: { readonly title: string; readonly filtered: string; readonly yet: string };
  /** the filters */
  readonly children: ReactNode;
};

/** A list as the desk has them: filters and total above, its download and columns at hand, then the rows. */
export function ListPanel<T>({ name, path, list, columns, onRow, none, children }: Props<T>) {
  const { t } = useTranslation();
  return (
    <Panel flush>
      <FilterBar
        active={list.narrowed}
        clear={list.clear}
        aside={
          <>
            {list.pending || list.error ? null : <span>{t('state.total', { total: count(list.total) })}</span>}
            <ExportButton path={`${path}?${new URLSearchParams(list.chosen)}`} name={name} />
            <TableTools name={name} columns={columns} />
          </>
        }
      >
        {children}
      </FilterBar>
      {list.error ? (
        <ErrorPanel error={list.error} retry={list.refetch} />
      ) : (
        <DataTable
          name={name}
          columns={columns}
          rows={list.rows}
          pending={list.pending}
          sort={list.values.sort}
          onSort={(sort) => list.change({ sort })}
          onRange={list.show}
          {...(onRow && { onRow })}
          empty={<Empty title={none.title} hint={list.narrowed ? none.filtered : none.yet} />}
        />
      )}
    </Panel>
  );
}
