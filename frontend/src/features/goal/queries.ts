import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, data, versioned } from '@/api/client';
import type { components } from '@/api/schema';

type S = components['schemas'];
export type WeekGoal = S['WeekGoal'];
export type GoalProduct = S['WeekGoalTarget'];
export type Versioned = { value: WeekGoal; etag: string };

const keyOf = (week: string) => ['week-goals', week];

/** There where none is set, too: its version is needed to set one. */
export const weekGoalQuery = (week: string) =>
  queryOptions({
    queryKey: keyOf(week),
    queryFn: (): Promise<Versioned> => versioned(api.GET('/api/v1/week-goals/{week}', { params: { path: { week } } })),
    staleTime: 30_000,
  });

/** `etag` is of the version that was on the screen, so that another phone's change is not overwritten unseen. */
export const setGoalMutation = (client: QueryClient, week: string) =>
  mutationOptions({
    mutationFn: ({ products, etag }: { products: GoalProduct[]; etag: string }) =>
      versioned(
        api.PUT('/api/v1/week-goals/{week}', {
          params: { path: { week }, header: { 'If-Match': etag } },
          body: { products },
        }),
      ),
    onSuccess: (answer) => client.setQueryData(keyOf(week), answer),
    onError: () => client.invalidateQueries({ queryKey: keyOf(week) }),
  });

export const dropGoalMutation = (client: QueryClient, week: string) =>
  mutationOptions({
    mutationFn: (etag: string) =>
      data(api.DELETE('/api/v1/week-goals/{week}', { params: { path: { week }, header: { 'If-Match': etag } } })),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(week) }),
  });
