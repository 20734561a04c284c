import { type DataTag, type QueryKey, type UseQueryOptions, useQueries } from '@tanstack/react-query';
import { useState } from 'react';

export type PageOf<T> = { items: T[]; page: number; size: number; total: number };
export const PAGE_SIZE = 100;

/** The pages that rows `first` to `last` need. */
export function pagesBetween(first: number, last: number, size = PAGE_SIZE): number[] {
  const from = Math.max(0, Math.floor(first / size));
  const to = Math.max(from, Math.floor(last / size));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Rows by position; undefined where the page has not arrived. */
export function scatter<T>(pages: readonly (PageOf<T> | undefined)[]): { rows: (T | undefined)[]; total: number } {
  const total = pages.find((page) => page !== undefined)?.total ?? 0;
  const rows: (T | undefined)[] = new Array(total).fill(undefined);
  for (const page of pages) {
    page?.items.forEach((item, index) => {
      const at = page.page * page.size + index;
      if (at < total) {
        rows[at] = item;
      }
    });
  }
  return { rows, total };
}

/**
 * A list of any length read a page at a time, wherever the reader scrolls to. `key` is what identifies the list (its
 * filters and order): when it changes, reading starts at the top again.
 */
export function usePages<T>(key: string, query: (page: number) => { queryKey: DataTag<QueryKey, PageOf<T>, Error> }) {
  const [window, setWindow] = useState({ key, pages: [0] });
  const wanted = window.key === key ? window.pages : [0];
  const answers = useQueries({ queries: wanted.map((page) => query(page) as UseQueryOptions<PageOf<T>>) });
  const { rows, total } = scatter(answers.map((answer) => answer.data));
  return {
    rows,
    total,
    pending: answers.some((answer) => answer.isPending) && total === 0,
    error: answers.find((answer) => answer.error)?.error,
    refetch: () => {
      for (const answer of answers) {
        void answer.refetch();
      }
    },
    show(first: number, last: number) {
      const needed = [...new Set([...wanted, ...pagesBetween(first, last)])];
      if (window.key !== key || needed.length !== wanted.length) {
        setWindow({ key, pages: needed });
      }
    },
  };
}
