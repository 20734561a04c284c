import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, versioned } from '@/api/client';
import type { components } from '@/api/schema';

export type OwnTargets = components['schemas']['OwnTargets'];
export type ChainStep = components['schemas']['TargetChainStep'];
type Answer = { value: OwnTargets; etag: string };

export const ownTargetsQuery = (month: string) =>
  queryOptions({
    queryKey: ['targets', 'mine', month],
    queryFn: (): Promise<Answer> => versioned(api.GET('/api/v1/targets/mine/{month}', { params: { path: { month } } })),
  });

export const acknowledgeMutation = (client: QueryClient, month: string) =>
  mutationOptions({
    mutationFn: (etag: string): Promise<Answer> =>
      versioned(
        api.POST('/api/v1/targets/mine/{month}/acknowledge', {
          params: { path: { month }, header: { 'If-Match': etag } },
        }),
      ),
    onSuccess: (answer) => client.setQueryData(ownTargetsQuery(month).queryKey, answer),
    // A newer version may have come: it is shown, and asked for.
    onError: () => client.invalidateQueries({ queryKey: ownTargetsQuery(month).queryKey }),
  });
