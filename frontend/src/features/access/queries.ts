import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, data } from '@/api/client';
import { ProblemError } from '@/api/problem';
import type { components } from '@/api/schema';
import { signedIn } from '@/api/session';

export type DemoAccounts = components['schemas']['DemoAccounts'];
export type DemoAccount = DemoAccounts['accounts'][number];

const WHILE_PREPARING = 2_000;

/** Null outside demo mode, where the server knows no such address. */
export const demoAccountsQuery = queryOptions({
  queryKey: ['access', 'demo-accounts'],
  queryFn: async (): Promise<DemoAccounts | null> => {
    try {
      return await data(api.GET('/api/v1/auth/demo-accounts'));
    } catch (error) {
      if (error instanceof ProblemError && error.status === 404) {
        return null;
      }
      throw error;
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
  refetchInterval: (query) => (query.state.data?.ready === false ? WHILE_PREPARING : false),
});

export const signInMutation = (client: QueryClient) =>
  mutationOptions({
    mutationFn: (body: { staffNo: string; password: string }) => data(api.POST('/api/v1/auth/login', { body })),
    onSuccess: (answer) => {
      client.clear();
      signedIn(answer);
    },
    meta: { shown: true },
  });

export const changePasswordMutation = (client: QueryClient) =>
  mutationOptions({
    mutationFn: (body: { current: string; next: string }) => data(api.POST('/api/v1/auth/password', { body })),
    onSuccess: (answer) => {
      client.clear();
      signedIn(answer);
    },
    meta: { shown: true },
  });
