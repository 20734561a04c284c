import { queryOptions } from '@tanstack/react-query';
import { api, data } from '@/api/client';
import type { components } from '@/api/schema';

export type MyData = components['schemas']['MyData'];
export type MyDataSection = components['schemas']['MyDataSection'];

export const myDataQuery = queryOptions({
  queryKey: ['my-data'],
  queryFn: () => data(api.GET('/api/v1/my-data')),
  staleTime: 0,
});

export const ZIP = 'application/zip';

/** The same as it came, for machines. */
export function asJson(all: MyData): Blob {
  return new Blob([JSON.stringify(all, null, 2)], { type: 'application/json' });
}
