import { queryOptions } from '@tanstack/react-query';
import { api, data } from './client';
import type { components } from './schema';

export type Scheme = components['schemas']['Scheme'];

/** The rules that a month is scored by. */
export const schemeInForceQuery = (month: string) =>
  queryOptions({
    queryKey: ['schemes', 'in-force', month],
    queryFn: () => data(api.GET('/api/v1/schemes/in-force', { params: { query: { month } } })),
    staleTime: 5 * 60_000,
  });
