import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, data, versioned } from '@/api/client';
import type { components } from '@/api/schema';
import type { ExampleOfficer } from './officers';
import type { Trial } from './trial';

export type Scheme = components['schemas']['Scheme'];
export type SchemeRules = components['schemas']['SchemeRules'];
export type Versioned = { value: Scheme; etag: string };

const LIST = ['schemes', 'list'];
const keyOf = (id: string) => ['schemes', 'one', id];

export const schemesQuery = queryOptions({
  queryKey: LIST,
  queryFn: () => data(api.GET('/api/v1/schemes')),
  select: (answer) => [...answer.items].sort((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom)),
});

export const schemeQuery = (id: string) =>
  queryOptions({
    queryKey: keyOf(id),
    queryFn: (): Promise<Versioned> => versioned(api.GET('/api/v1/schemes/{id}', { params: { path: { id } } })),
  });

function remember(client: QueryClient, answer: Versioned): Promise<void> {
  client.setQueryData(keyOf(answer.value.id), answer);
  return client.invalidateQueries({ queryKey: LIST });
}

/** `etag` is of the version the edits were made on, so that nobody's changes are overwritten unseen. */
export type Save = { readonly id?: string; readonly etag?: string; readonly rules: SchemeRules };

export const saveMutation = (client: QueryClient) =>
  mutationOptions({
    mutationFn: ({ id, etag = '', rules }: Save) =>
      versioned(
        id
          ? api.PUT('/api/v1/schemes/{id}', {
              params: { path: { id }, header: { 'If-Match': etag } },
              body: rules,
            })
          : api.POST('/api/v1/schemes', { body: rules }),
      ),
    onSuccess: (answer) => remember(client, answer),
    meta: { shown: true },
  });

type Target = { readonly id: string; readonly etag: string };

export const deleteMutation = (client: QueryClient) =>
  mutationOptions({
    mutationFn: ({ id, etag }: Target) =>
      data(api.DELETE('/api/v1/schemes/{id}', { params: { path: { id }, header: { 'If-Match': etag } } })),
    onSuccess: (_answer, { id }) => {
      client.removeQueries({ queryKey: keyOf(id) });
      return client.invalidateQueries({ queryKey: LIST });
    },
    meta: { shown: true },
  });

export const publishMutation = (client: QueryClient) =>
  mutationOptions({
    mutationFn: ({ id, etag }: Target) =>
      versioned(api.POST('/api/v1/schemes/{id}/publish', { params: { path: { id }, header: { 'If-Match': etag } } })),
    // Open months are now scored by it: every figure may have changed.
    onSuccess: async (answer) => {
      await remember(client, answer);
      await client.invalidateQueries();
    },
    meta: { shown: true },
  });

/** Changes nothing on the server, so it is asked like a read, and dropped when the numbers have moved on. */
export const cliffsQuery = (scheme: Trial) =>
  queryOptions({
    queryKey: ['schemes', 'cliffs', scheme],
    queryFn: ({ signal }) => data(api.POST('/api/v1/schemes/cliffs', { body: { scheme }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const examplesQuery = (scheme: Trial, officers: readonly ExampleOfficer[]) =>
  queryOptions({
    queryKey: ['schemes', 'examples', scheme, officers],
    queryFn: ({ signal }) =>
      data(api.POST('/api/v1/schemes/examples', { body: { scheme, officers: [...officers] }, signal })),
    select: (answer) => answer.items,
    staleTime: Number.POSITIVE_INFINITY,
  });
