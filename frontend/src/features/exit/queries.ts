import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, data, versioned } from '@/api/client';
import type { components } from '@/api/schema';

type S = components['schemas'];
export type ExitCase = S['ExitCase'];
export type ExitRow = S['ExitCaseSummary'];
export type ExitStep = S['ExitStep'];
export type ExitMonth = S['ExitMonth'];
export type Move = ExitCase['moves'][number];
export type Outcome = S['ExitOutcome'];
export type Status = ExitRow['status'];
export type Versioned = { value: ExitCase; etag: string };
export type ExitFilter = { unit?: string; q?: string; status?: Status; overdue?: boolean; sort?: string };

/** What is said with a move, and what it needs besides. */
export type Said = { words: string; outcome?: Outcome; upheld?: boolean; lastDay?: string };

const EXITS = ['exit-cases'] as const;

export const exitsQuery = (filter: ExitFilter, page: number, size: number) =>
  queryOptions({
    queryKey: [...EXITS, 'list', filter, page, size],
    queryFn: () => data(api.GET('/api/v1/exit-cases', { params: { query: { ...filter, page, size } } })),
    staleTime: 0,
  });

export const outcomesQuery = (filter: { unit?: string }) =>
  queryOptions({
    queryKey: [...EXITS, 'outcomes', filter],
    queryFn: () => data(api.GET('/api/v1/exit-cases/outcomes', { params: { query: filter } })),
    staleTime: 0,
  });

export const exitQuery = (id: string) =>
  queryOptions({
    queryKey: [...EXITS, 'one', id],
    queryFn: (): Promise<Versioned> => versioned(api.GET('/api/v1/exit-cases/{id}', { params: { path: { id } } })),
    staleTime: 0,
  });

function send(id: string, etag: string, move: Move, { words, outcome, upheld, lastDay }: Said) {
  const params = { path: { id }, header: { 'If-Match': etag } };
  switch (move) {
    case 'STATE':
      return api.POST('/api/v1/exit-cases/{id}/statement', { params, body: { words } });
    case 'PROPOSE':
      return api.POST('/api/v1/exit-cases/{id}/proposal', { params, body: { words, outcome: outcome ?? 'RETAINED' } });
    case 'APPEAL':
      return api.POST('/api/v1/exit-cases/{id}/appeal', { params, body: { words } });
    case 'ANSWER':
      return api.POST('/api/v1/exit-cases/{id}/appeal/answer', { params, body: { words, upheld: upheld ?? false } });
    case 'RETURN':
      return api.POST('/api/v1/exit-cases/{id}/return', { params, body: { words } });
    case 'DECIDE':
      return api.POST('/api/v1/exit-cases/{id}/decision', { params, body: { words, ...(lastDay && { lastDay }) } });
  }
}

/** Of the version that was seen, so that nobody decides on what has changed meanwhile. */
export const moveMutation = (client: QueryClient, id: string, etag: string) =>
  mutationOptions({
    mutationFn: ({ move, said }: { move: Move; said: Said }) => data<ExitCase>(send(id, etag, move, said)),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: EXITS }),
        client.invalidateQueries({ queryKey: ['messages'] }),
      ]),
    meta: { shown: true },
  });
