import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, data, versioned } from '@/api/client';
import type { components } from '@/api/schema';

type S = components['schemas'];
export type Exemption = S['Exemption'];
export type ExemptionRow = S['ExemptionSummary'];
export type NewExemption = S['NewExemption'];
export type Kind = ExemptionRow['kind'];
export type Status = ExemptionRow['status'];
export type Move = Exemption['moves'][number];
export type Versioned = { value: Exemption; etag: string };
export type ExemptionFilter = { unit?: string; q?: string; kind?: Kind; status?: Status; sort?: string };

export const EXEMPTIONS = ['exemptions'] as const;

export const exemptionsQuery = (filter: ExemptionFilter, page: number, size: number) =>
  queryOptions({
    queryKey: [...EXEMPTIONS, 'list', filter, page, size],
    queryFn: () => data(api.GET('/api/v1/exemptions', { params: { query: { ...filter, page, size } } })),
    staleTime: 0,
  });

export const exemptionQuery = (id: string) =>
  queryOptions({
    queryKey: [...EXEMPTIONS, 'one', id],
    queryFn: (): Promise<Versioned> => versioned(api.GET('/api/v1/exemptions/{id}', { params: { path: { id } } })),
    staleTime: 0,
  });

/** To-dos come and go with exemptions. */
function renew(client: QueryClient) {
  return Promise.all([
    client.invalidateQueries({ queryKey: EXEMPTIONS }),
    client.invalidateQueries({ queryKey: ['messages'] }),
  ]);
}

export const proposeMutation = (client: QueryClient) =>
  mutationOptions({
    mutationFn: (body: NewExemption) => data(api.POST('/api/v1/exemptions', { body })),
    onSuccess: () => renew(client),
    meta: { shown: true },
  });

function send(id: string, etag: string, move: Move, words: string) {
  const params = { path: { id }, header: { 'If-Match': etag } };
  switch (move) {
    case 'APPROVE':
      return api.POST('/api/v1/exemptions/{id}/approve', { params, body: { words } });
    case 'REJECT':
      return api.POST('/api/v1/exemptions/{id}/reject', { params, body: { words } });
    case 'WITHDRAW':
      return api.POST('/api/v1/exemptions/{id}/withdraw', { params });
  }
}

/** Of the version that was seen, so that nobody decides on what has changed meanwhile. */
export const moveMutation = (client: QueryClient, id: string, etag: string) =>
  mutationOptions({
    mutationFn: ({ move, words }: { move: Move; words: string }) => data<Exemption>(send(id, etag, move, words)),
    onSuccess: () => renew(client),
    meta: { shown: true },
  });
