import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, data } from '@/api/client';
import type { components } from '@/api/schema';

type S = components['schemas'];
export type ApiClient = S['ApiClient'];
export type ApiKey = ApiClient['keys'][number];
export type MadeApiKey = S['MadeApiKey'];
export type NewApiClient = S['NewApiClient'];

/** As the server holds it: a key lives no longer. */
export const LONGEST_DAYS = 180;

const CLIENTS = ['access', 'api-clients'];

export const clientsQuery = queryOptions({
  queryKey: CLIENTS,
  queryFn: async () => (await data(api.GET('/api/v1/api-clients'))).items,
});

const renew = (client: QueryClient) => () => client.invalidateQueries({ queryKey: CLIENTS });

// The keys are shown once; they are not kept among the answers.

export const makeMutation = (client: QueryClient) =>
  mutationOptions({
    mutationFn: (body: NewApiClient) => data(api.POST('/api/v1/api-clients', { body })),
    onSuccess: renew(client),
    gcTime: 0,
    meta: { shown: true },
  });

export const addKeyMutation = (client: QueryClient, id: string) =>
  mutationOptions({
    mutationFn: (expiresOn: string) =>
      data(api.POST('/api/v1/api-clients/{id}/keys', { params: { path: { id } }, body: { expiresOn } })),
    onSuccess: renew(client),
    gcTime: 0,
    meta: { shown: true },
  });

export const revokeKeyMutation = (client: QueryClient, id: string) =>
  mutationOptions({
    mutationFn: (keyId: string) =>
      data(api.POST('/api/v1/api-clients/{id}/keys/{keyId}/revoke', { params: { path: { id, keyId } } })),
    onSuccess: renew(client),
  });

export const revokeClientMutation = (client: QueryClient, id: string) =>
  mutationOptions({
    mutationFn: () => data(api.POST('/api/v1/api-clients/{id}/revoke', { params: { path: { id } } })),
    onSuccess: renew(client),
  });
