import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { api, data } from '@/api/client';
import type { components } from '@/api/schema';

type S = components['schemas'];
export type AuditEntry = S['AuditEntry'];
export type Outcome = AuditEntry['outcome'];
export type Verification = S['AuditVerification'];
export type Fault = NonNullable<Verification['fault']>;
/** How the chain ended when somebody noted it down. */
export type Noted = { readonly entries: number; readonly hash: string };

export type AuditFilter = {
  actor?: string;
  action?: string;
  objectType?: string;
  objectId?: string;
  outcome?: Outcome;
  from?: string;
  to?: string;
  sort?: string;
};

export const entriesQuery = (filter: AuditFilter, page: number, size: number) =>
  queryOptions({
    queryKey: ['audit', 'list', filter, page, size],
    queryFn: () => data(api.GET('/api/v1/audit', { params: { query: { ...filter, page, size } } })),
    staleTime: 0,
  });

/** An entry never changes. */
export const entryQuery = (id: number) =>
  queryOptions({
    queryKey: ['audit', 'entry', id],
    queryFn: () => data(api.GET('/api/v1/audit/{id}', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const verifyMutation = mutationOptions({
  mutationFn: (noted: Noted | undefined) =>
    data(api.GET('/api/v1/audit/verification', { params: { query: { ...noted } } })),
  meta: { shown: true },
});
