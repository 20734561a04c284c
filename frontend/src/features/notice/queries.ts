import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, data, versioned } from '@/api/client';
import type { components } from '@/api/schema';

type S = components['schemas'];
export type Notice = S['Notice'];
export type NoticeRow = S['NoticeRow'];
export type OwnNotice = S['OwnNotice'];
export type Standing = NoticeRow['standing'];
export type Edition = S['NoticeEdition'];
export type Question = S['NoticeQuestion'];
export type Draft = S['NoticeDraft'];
export type CheckResult = S['NoticeCheckResult'];
export type Coverage = S['NoticeCoverage'];
export type Recipient = S['NoticeRecipient'];
export type Step = 'DELIVERED' | 'READ' | 'ACKNOWLEDGED' | 'CONVEYED';
export type Meeting = S['NoticeMeeting'];
export type NewMeeting = S['NewNoticeMeeting'];
export type Versioned = { value: Notice; etag: string };

export type NoticeFilter = { standing?: Standing; search?: string; sort?: string };
export type RecipientFilter = { unit?: string; missing?: Step; sort?: string };

const NOTICES = ['notices'] as const;
const path = (id: string) => ({ path: { id } });

export const noticesQuery = (filter: NoticeFilter, page: number, size: number) =>
  queryOptions({
    queryKey: [...NOTICES, 'list', filter, page, size],
    queryFn: () => data(api.GET('/api/v1/notices', { params: { query: { ...filter, page, size } } })),
    staleTime: 0,
  });

export const ownNoticesQuery = (open: boolean, size: number) =>
  queryOptions({
    queryKey: [...NOTICES, 'mine', open, size],
    queryFn: () => data(api.GET('/api/v1/notices/mine', { params: { query: { open, size } } })),
    staleTime: 0,
  });

export const noticeQuery = (id: string) =>
  queryOptions({
    queryKey: [...NOTICES, 'one', id],
    queryFn: (): Promise<Versioned> => versioned(api.GET('/api/v1/notices/{id}', { params: path(id) })),
    staleTime: 0,
  });

export const coverageQuery = (id: string) =>
  queryOptions({
    queryKey: [...NOTICES, 'coverage', id],
    queryFn: () => data(api.GET('/api/v1/notices/{id}/coverage', { params: path(id) })),
    select: (answer) => answer.items,
    staleTime: 0,
  });

export const recipientsQuery = (id: string, filter: RecipientFilter, page: number, size: number) =>
  queryOptions({
    queryKey: [...NOTICES, 'recipients', id, filter, page, size],
    queryFn: () =>
      data(api.GET('/api/v1/notices/{id}/recipients', { params: { ...path(id), query: { ...filter, page, size } } })),
    staleTime: 0,
  });

export const meetingsQuery = (id: string) =>
  queryOptions({
    queryKey: [...NOTICES, 'meetings', id],
    queryFn: () => data(api.GET('/api/v1/notices/{id}/meetings', { params: path(id) })),
    select: (answer) => answer.items,
  });

/** Only head office and audit may list schemes. */
export const schemesQuery = queryOptions({
  queryKey: [...NOTICES, 'schemes'],
  queryFn: () => data(api.GET('/api/v1/schemes')),
  select: (answer) => answer.items.filter((scheme) => scheme.status === 'PUBLISHED'),
});

/** To-dos come and go with notices. */
function renew(client: QueryClient) {
  return Promise.all([
    client.invalidateQueries({ queryKey: NOTICES }),
    client.invalidateQueries({ queryKey: ['messages'] }),
  ]);
}

/** The time of the first reading is noted in passing: nobody waits for it, and a failure comes again with the next visit. */
export const readMutation = (client: QueryClient, id: string) =>
  mutationOptions({
    mutationFn: () => data(api.POST('/api/v1/notices/{id}/read', { params: path(id) })),
    onSuccess: () => client.invalidateQueries({ queryKey: [...NOTICES, 'mine'] }),
    meta: { shown: true },
  });

export const acknowledgeMutation = (client: QueryClient, id: string) =>
  mutationOptions({
    mutationFn: (answers: number[]): Promise<CheckResult> =>
      data(api.POST('/api/v1/notices/{id}/acknowledge', { params: path(id), body: { answers } })),
    onSuccess: () => renew(client),
    meta: { shown: true },
  });

export const saveMutation = (client: QueryClient, seen: { id: string; etag: string } | undefined) =>
  mutationOptions({
    mutationFn: (body: Draft): Promise<Notice> =>
      seen
        ? data(
            api.PUT('/api/v1/notices/{id}', {
              params: { ...path(seen.id), header: { 'If-Match': seen.etag } },
              body,
            }),
          )
        : data(api.POST('/api/v1/notices', { body })),
    onSuccess: () => renew(client),
    meta: { shown: true },
  });

/** `etag` is of the version that was seen: nobody publishes what has changed meanwhile. */
export const publishMutation = (client: QueryClient, id: string, etag: string) =>
  mutationOptions({
    mutationFn: () =>
      data(api.POST('/api/v1/notices/{id}/publish', { params: { ...path(id), header: { 'If-Match': etag } } })),
    onSuccess: () => renew(client),
    meta: { shown: true },
  });

export const withdrawMutation = (client: QueryClient, id: string, etag: string) =>
  mutationOptions({
    mutationFn: (reason: string) =>
      data(
        api.POST('/api/v1/notices/{id}/withdraw', {
          params: { ...path(id), header: { 'If-Match': etag } },
          body: { reason },
        }),
      ),
    onSuccess: () => renew(client),
    meta: { shown: true },
  });

export const reviseMutation = (client: QueryClient, id: string) =>
  mutationOptions({
    mutationFn: () => data(api.POST('/api/v1/notices/{id}/revise', { params: path(id) })),
    onSuccess: () => renew(client),
  });

export const dropMutation = (client: QueryClient, id: string, etag: string) =>
  mutationOptions({
    mutationFn: () =>
      data(api.DELETE('/api/v1/notices/{id}', { params: { ...path(id), header: { 'If-Match': etag } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: [...NOTICES, 'list'] }),
  });

export const newcomersMutation = (client: QueryClient, id: string) =>
  mutationOptions({
    mutationFn: () => data(api.POST('/api/v1/notices/{id}/newcomers', { params: path(id) })),
    onSuccess: () => renew(client),
  });

export const remindMutation = (client: QueryClient, id: string) =>
  mutationOptions({
    mutationFn: (unitCode: string | undefined) =>
      data(api.POST('/api/v1/notices/{id}/reminders', { params: path(id), body: unitCode ? { unitCode } : {} })),
    onSuccess: () => renew(client),
  });

export const cancelMeetingMutation = (client: QueryClient, id: string, meeting: string) =>
  mutationOptions({
    mutationFn: (reason: string) =>
      data(
        api.POST('/api/v1/notices/{id}/meetings/{meeting}/cancel', {
          params: { path: { id, meeting } },
          body: { reason },
        }),
      ),
    onSuccess: () => renew(client),
    meta: { shown: true },
  });

export const conveyMutation = (client: QueryClient, id: string) =>
  mutationOptions({
    mutationFn: (body: NewMeeting) => data(api.POST('/api/v1/notices/{id}/meetings', { params: path(id), body })),
    onSuccess: () => renew(client),
    meta: { shown: true },
  });
