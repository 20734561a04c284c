import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { api, data } from '@/api/client';
import type { components } from '@/api/schema';

type S = components['schemas'];
export type Warning = S['Warning'];
export type Measure = S['Measure'];
export type StreakOutlook = S['StreakOutlook'];
export type FollowUp = S['FollowUp'];
export type Stage = S['WarningStage'];
export type WarningFilter = {
  month?: string;
  unit?: string;
  q?: string;
  stage?: Stage;
  read?: boolean;
  overdue?: boolean;
  sort?: string;
};
export type OutlookFilter = {
  month?: string;
  unit?: string;
  q?: string;
  stage?: Stage;
  atRisk?: boolean;
  sort?: string;
};

export const WARNINGS = ['warnings'] as const;

export const warningsQuery = (filter: WarningFilter, page: number, size: number) =>
  queryOptions({
    queryKey: [...WARNINGS, filter, page, size],
    queryFn: () => data(api.GET('/api/v1/warnings', { params: { query: { ...filter, page, size } } })),
  });

export const measuresQuery = (id: string) =>
  queryOptions({
    queryKey: [...WARNINGS, id, 'measures'],
    queryFn: () => data(api.GET('/api/v1/warnings/{id}/measures', { params: { path: { id } } })),
  });

export const outlookQuery = (filter: OutlookFilter, page: number, size: number) =>
  queryOptions({
    queryKey: [...WARNINGS, 'outlook', filter, page, size],
    queryFn: () => data(api.GET('/api/v1/warnings/outlook', { params: { query: { ...filter, page, size } } })),
  });

/** The officer's own place in it; null where there is none. */
export const ownOutlookQuery = (staffNo: string) =>
  queryOptions({
    ...outlookQuery({ q: staffNo }, 0, 5),
    select: (page) => page.items.find((row) => row.staffNo === staffNo) ?? null,
  });

export const followUpQuery = (query: { unit?: string; from?: string; to?: string }) =>
  queryOptions({
    queryKey: [...WARNINGS, 'follow-up', query],
    queryFn: () => data(api.GET('/api/v1/warnings/follow-up', { params: { query } })),
  });

/** The server keeps the time as proof. */
export const openedMutation = mutationOptions({
  mutationFn: (id: string) => data(api.POST('/api/v1/messages/{id}/read', { params: { path: { id } } })),
});
