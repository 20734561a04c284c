import { queryOptions } from '@tanstack/react-query';
import { api, data } from '@/api/client';
import type { components } from '@/api/schema';

export type Group = components['schemas']['SearchGroup'];
export type Hit = components['schemas']['SearchHit'];

/** As the server has it. */
export const LONGEST = 40;

export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', q],
    queryFn: ({ signal }) => data(api.GET('/api/v1/search', { params: { query: { q } }, signal })),
    select: (answer) => answer.groups,
    enabled: isEnough(q),
    retry: false,
  });

/** One Chinese character says something already, one letter does not. */
export function isEnough(q: string): boolean {
  return q.length > 1 || /\p{Script=Han}/u.test(q);
}
