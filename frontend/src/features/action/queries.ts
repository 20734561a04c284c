import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, data, versioned } from '@/api/client';
import type { components } from '@/api/schema';

type S = components['schemas'];
export type Action = S['Action'];
export type ActionRow = S['ActionRow'];
export type ActionStep = S['ActionStep'];
export type Status = ActionRow['status'];
export type Move = Action['moves'][number];
export type NewAction = S['NewAction'];
export type Versioned = { value: Action; etag: string };

export type ActionFilter = {
  of?: 'MINE' | 'ASSIGNED';
  status?: Status;
  ended?: boolean;
  overdue?: boolean;
  unit?: string;
  owner?: string;
  sort?: string;
};

const ACTIONS = ['actions'] as const;
const keyOf = (id: string) => [...ACTIONS, 'one', id];

export const actionsQuery = (filter: ActionFilter, page: number, size: number) =>
  queryOptions({
    queryKey: [...ACTIONS, 'list', filter, page, size],
    queryFn: () => data(api.GET('/api/v1/actions', { params: { query: { ...filter, page, size } } })),
    staleTime: 0,
  });

export const actionQuery = (id: string) =>
  queryOptions({
    queryKey: keyOf(id),
    queryFn: (): Promise<Versioned> => versioned(api.GET('/api/v1/actions/{id}', { params: { path: { id } } })),
    staleTime: 0,
  });

export const assigneesQuery = (search: string) =>
  queryOptions({
    queryKey: [...ACTIONS, 'assignees', search],
    queryFn: () => data(api.GET('/api/v1/actions/assignees', { params: { query: { search } } })),
    select: (answer) => answer.items,
  });

/** To-dos come and go with actions. */
function renew(client: QueryClient) {
  return Promise.all([
    client.invalidateQueries({ queryKey: ACTIONS }),
    client.invalidateQueries({ queryKey: ['messages'] }),
  ]);
}

export const assignMutation = (client: QueryClient) =>
  mutationOptions({
    mutationFn: (body: NewAction) => data(api.POST('/api/v1/actions', { body })),
    onSuccess: () => renew(client),
    meta: { shown: true },
  });

/** `etag` is of the version that was seen, so that nobody decides on what has changed meanwhile. */
export type MoveWish = { readonly move: Move; readonly words: string; readonly etag: string };

export const moveMutation = (client: QueryClient, id: string) =>
  mutationOptions({
    mutationFn: (wish: MoveWish) => make(id, wish),
    onSuccess: () => renew(client),
    meta: { shown: true },
  });

function make(id: string, { move, words, etag }: MoveWish): Promise<Action> {
  const params = { path: { id }, header: { 'If-Match': etag } };
  const said = { params, body: { words } };
  switch (move) {
    case 'START':
      return data(api.POST('/api/v1/actions/{id}/start', { params }));
    case 'SUBMIT':
      return data(api.POST('/api/v1/actions/{id}/submit', said));
    case 'ACCEPT':
      return data(api.POST('/api/v1/actions/{id}/accept', said));
    case 'RETURN':
      return data(api.POST('/api/v1/actions/{id}/return', said));
    case 'CANCEL':
      return data(api.POST('/api/v1/actions/{id}/cancel', said));
  }
}
