import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, data } from '@/api/client';
import { pollUntilOver } from '@/api/jobs';
import type { components } from '@/api/schema';
import type { Role } from '@/api/session';

type S = components['schemas'];
export type PersonRow = S['PersonRow'];
export type Person = S['Person'];
export type PersonRole = Person['roles'][number];
export type Account = NonNullable<Person['account']>;
export type Calendar = S['Calendar'];
export type OrganisationImport = S['OrganisationImport'];
export type PeopleFilter = { q?: string; unit?: string; role?: Role; sort?: string };

const PEOPLE = ['organisation', 'people'];
const personKey = (staffNo: string) => [...PEOPLE, 'one', staffNo];

export const peopleQuery = (filter: PeopleFilter, page: number, size: number) =>
  queryOptions({
    queryKey: [...PEOPLE, 'list', filter, page, size],
    queryFn: () => data(api.GET('/api/v1/organisation/people', { params: { query: { ...filter, page, size } } })),
  });

export const personQuery = (staffNo: string) =>
  queryOptions({
    queryKey: personKey(staffNo),
    queryFn: () => data(api.GET('/api/v1/organisation/people/{staffNo}', { params: { path: { staffNo } } })),
  });

const renew = (client: QueryClient) => () => client.invalidateQueries({ queryKey: PEOPLE });

export type NewPerson = { staffNo: string; name: string; unitCode: string };

export const registerMutation = (client: QueryClient) =>
  mutationOptions({
    mutationFn: (body: NewPerson) => data(api.POST('/api/v1/organisation/people', { body })),
    onSuccess: renew(client),
    meta: { shown: true },
  });

export type RoleGrant = { role: Role; unitCode: string; from: string; until?: string };

export const grantMutation = (client: QueryClient, staffNo: string) =>
  mutationOptions({
    mutationFn: (body: RoleGrant) =>
      data(api.POST('/api/v1/organisation/people/{staffNo}/roles', { params: { path: { staffNo } }, body })),
    onSuccess: renew(client),
    meta: { shown: true },
  });

export const endMutation = (client: QueryClient, staffNo: string) =>
  mutationOptions({
    mutationFn: ({ id, until }: { id: string; until: string }) =>
      data(
        api.POST('/api/v1/organisation/people/{staffNo}/roles/{id}/end', {
          params: { path: { staffNo, id } },
          body: { until },
        }),
      ),
    onSuccess: renew(client),
    meta: { shown: true },
  });

export const unlockMutation = (client: QueryClient, staffNo: string) =>
  mutationOptions({
    mutationFn: () => data(api.POST('/api/v1/organisation/people/{staffNo}/unlock', { params: { path: { staffNo } } })),
    onSuccess: renew(client),
  });

export const resetPasswordMutation = (client: QueryClient, staffNo: string) =>
  mutationOptions({
    mutationFn: () =>
      data(api.POST('/api/v1/organisation/people/{staffNo}/reset-password', { params: { path: { staffNo } } })),
    onSuccess: renew(client),
    // The password is shown once; it is not kept among the answers.
    gcTime: 0,
  });

export const organisationImportQuery = (id: string) =>
  queryOptions({
    queryKey: ['organisation', 'import', id],
    queryFn: () => data(api.GET('/api/v1/organisation/imports/{id}', { params: { path: { id } } })),
    staleTime: 0,
    refetchInterval: ({ state }) => pollUntilOver(state.data?.status),
  });

/** An import of roles is followed as the job that it is. */
export const roleImportQuery = (id: string) =>
  queryOptions({
    queryKey: ['organisation', 'role-import', id],
    queryFn: async (): Promise<OrganisationImport> => {
      const { kind: _kind, result, ...job } = await data(api.GET('/api/v1/jobs/{id}', { params: { path: { id } } }));
      return { ...job, errors: (result?.errors ?? []) as NonNullable<OrganisationImport['errors']> };
    },
    staleTime: 0,
    refetchInterval: ({ state }) => pollUntilOver(state.data?.status),
  });

export const calendarQuery = (year: number) =>
  queryOptions({
    queryKey: ['organisation', 'calendar', year],
    queryFn: () => data(api.GET('/api/v1/organisation/calendar/{year}', { params: { path: { year } } })),
  });
