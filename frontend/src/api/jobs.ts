import { queryOptions } from '@tanstack/react-query';
import { api, data } from './client';
import type { components } from './schema';

export type Job = components['schemas']['Job'];
export type JobStatus = Job['status'];

const POLL_MS = 800;

export const isOver = (status: JobStatus) => status === 'DONE' || status === 'REJECTED' || status === 'FAILED';

/** How often to ask again: while some work is not over, and no longer. */
export function pollUntilOver(...statuses: readonly (JobStatus | undefined)[]): number | false {
  return statuses.some((status) => status !== undefined && !isOver(status)) ? POLL_MS : false;
}

/** Long work and how far it is: asked again until it is over. */
export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: ['jobs', id],
    queryFn: () => data(api.GET('/api/v1/jobs/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && isOver(state.data.status) ? false : POLL_MS),
    staleTime: 0,
  });
