import { queryOptions } from '@tanstack/react-query';
import { api, data } from './client';
import type { components } from './schema';

export type Job = components['schemas']['Job'];

const POLL_MS = 800;

export const isOver = (status: Job['status']) => status === 'DONE' || status === 'REJECTED' || status === 'FAILED';

/** Long work and how far it is: asked again until it is over. */
export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: ['jobs', id],
    queryFn: () => data(api.GET('/api/v1/jobs/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && isOver(state.data.status) ? false : POLL_MS),
    staleTime: 0,
  });
