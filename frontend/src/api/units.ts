import { queryOptions } from '@tanstack/react-query';
import { api, data } from './client';
import type { components } from './schema';

export type Unit = components['schemas']['Unit'];

export const unitsQuery = queryOptions({
  queryKey: ['organisation', 'units'],
  queryFn: () => data(api.GET('/api/v1/organisation/units')),
  select: (answer) => answer.items,
  staleTime: 5 * 60_000,
});
