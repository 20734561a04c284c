import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { api, data } from '@/api/client';
import type { components } from '@/api/schema';
import { currentMonth } from '@/lib/clock';

export type Alert = components['schemas']['Alert'];
export type AlertFilter = {
  month?: string;
  unit?: string;
  q?: string;
  level?: Alert['level'];
  state?: Alert['state'];
  read?: boolean;
  sort?: string;
};

export const ALERTS = ['alerts'] as const;

export const alertsQuery = (filter: AlertFilter, page: number, size: number) =>
  queryOptions({
    queryKey: [...ALERTS, filter, page, size],
    queryFn: () => data(api.GET('/api/v1/alerts', { params: { query: { ...filter, page, size } } })),
  });

/** The gravest of those that stand in this month. */
export const standingAlertQuery = () => alertsQuery({ month: currentMonth(), state: 'STANDING', sort: '-level' }, 0, 1);

/** The server keeps the time as proof. */
export const openedMutation = mutationOptions({
  mutationFn: (id: string) => data(api.POST('/api/v1/messages/{id}/read', { params: { path: { id } } })),
});
