import { queryOptions } from '@tanstack/react-query';
import { api, data } from './client';
import type { components } from './schema';

export type Month = components['schemas']['Month'];

/** Newest first. Both faces' month switchers and the close page live on it. */
export const monthsQuery = queryOptions({
  queryKey: ['months'],
  queryFn: () => data(api.GET('/api/v1/months')),
  select: (answer) => [...answer.items].sort((a, b) => b.month.localeCompare(a.month)),
  staleTime: 30_000,
});
