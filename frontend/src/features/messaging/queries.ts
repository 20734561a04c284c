import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { api, data } from '@/api/client';
import type { components } from '@/api/schema';

export type Message = components['schemas']['Message'];
export type MessageFilter = { readonly unread?: boolean; readonly todo?: 'OPEN' | 'DONE'; readonly sort?: string };

/** Everything that changes when a message is opened or done. */
export const MESSAGES = ['messages'] as const;

export const messagesQuery = (filter: MessageFilter, page: number, size: number) =>
  queryOptions({
    queryKey: [...MESSAGES, 'list', filter, page, size],
    queryFn: () => data(api.GET('/api/v1/messages', { params: { query: { ...filter, page, size } } })),
    staleTime: 0,
  });

const EVERY_MS = 60_000;

export const countQuery = queryOptions({
  queryKey: [...MESSAGES, 'count'],
  queryFn: () => data(api.GET('/api/v1/messages/count')),
  staleTime: EVERY_MS / 2,
  refetchInterval: EVERY_MS,
});

export const readMutation = mutationOptions({
  mutationFn: (id: string) => data(api.POST('/api/v1/messages/{id}/read', { params: { path: { id } } })),
});

export const doneMutation = mutationOptions({
  mutationFn: (id: string) => data(api.POST('/api/v1/messages/{id}/done', { params: { path: { id } } })),
});
