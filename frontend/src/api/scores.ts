import { queryOptions } from '@tanstack/react-query';
import { api, data } from './client';
import type { components } from './schema';

export type ScoreRow = components['schemas']['ScoreRow'];
export type Summary = components['schemas']['Summary'];

/** What a ranking is narrowed and sorted by; every part stands in the page's address. */
export type RankingFilter = { unit?: string; tier?: string; status?: string; q?: string; sort?: string };

export const rankingQuery = (month: string, filter: RankingFilter, page: number, size: number) =>
  queryOptions({
    queryKey: ['scores', month, 'ranking', filter, page, size],
    queryFn: () =>
      data(api.GET('/api/v1/scores/{month}', { params: { path: { month }, query: { ...filter, page, size } } })),
    staleTime: 30_000,
  });

export const summaryQuery = (month: string, unit: string) =>
  queryOptions({
    queryKey: ['scores', month, 'summary', unit],
    queryFn: () => data(api.GET('/api/v1/scores/{month}/summary', { params: { path: { month }, query: { unit } } })),
    staleTime: 30_000,
  });
