import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, data, versioned } from '@/api/client';
import type { components } from '@/api/schema';

type S = components['schemas'];
export type Plan = S['ImprovementPlan'];
export type PlanRow = S['ImprovementPlanRow'];
export type NewPlan = S['NewImprovementPlan'];
export type NewMeasure = S['NewPlanMeasure'];
export type Figures = S['PlanFigures'];
export type Cause = S['Cause'];
export type Result = S['PlanResult'];
export type Owner = S['MeasureOwner'];
export type Versioned = { value: Plan; etag: string };
export type PlanFilter = { unit?: string; q?: string; live?: 'true' | 'false'; sort?: string };

const PLANS = ['improvement-plans'] as const;

export const plansQuery = ({ live, ...filter }: PlanFilter, page: number, size: number) =>
  queryOptions({
    queryKey: [...PLANS, 'list', filter, live, page, size],
    queryFn: () =>
      data(
        api.GET('/api/v1/improvement-plans', {
          params: { query: { ...filter, ...(live && { live: live === 'true' }), page, size } },
        }),
      ),
    staleTime: 0,
  });

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: [...PLANS, 'one', id],
    queryFn: (): Promise<Versioned> =>
      versioned(api.GET('/api/v1/improvement-plans/{id}', { params: { path: { id } } })),
    staleTime: 0,
  });

/** To-dos and tasks come and go with plans. */
function renew(client: QueryClient) {
  return Promise.all(
    [PLANS, ['messages'], ['actions']].map((queryKey) => client.invalidateQueries({ queryKey: [...queryKey] })),
  );
}

export const openMutation = (client: QueryClient) =>
  mutationOptions({
    mutationFn: (body: NewPlan) => data(api.POST('/api/v1/improvement-plans', { body })),
    onSuccess: () => renew(client),
    meta: { shown: true },
  });

export const seeMutation = (client: QueryClient, id: string, etag: string) =>
  mutationOptions({
    mutationFn: (comment: string) =>
      data(
        api.POST('/api/v1/improvement-plans/{id}/see', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: comment ? { comment } : {},
        }),
      ),
    onSuccess: () => renew(client),
    meta: { shown: true },
  });

export const endMutation = (client: QueryClient, id: string, etag: string) =>
  mutationOptions({
    mutationFn: ({ result, words }: { result: Result; words: string }) =>
      data(
        api.POST('/api/v1/improvement-plans/{id}/end', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: { result, ...(words && { words }) },
        }),
      ),
    onSuccess: () => renew(client),
    meta: { shown: true },
  });
