import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, data, versioned } from '@/api/client';
import type { components } from '@/api/schema';

type S = components['schemas'];
export type Inquiry = S['Inquiry'];
export type InquiryRow = S['InquiryRow'];
export type InquiryStep = S['InquiryStep'];
export type Corrections = S['InquiryCorrections'];
export type Adjustment = S['Adjustment'];
export type Statement = S['Statement'];
export type NewInquiry = S['NewInquiry'];
export type Answer = S['InquiryAnswer'];
export type Kind = InquiryRow['kind'];
export type Reason = InquiryRow['reason'];
export type Status = InquiryRow['status'];
export type Versioned = { value: Inquiry; etag: string };

export type InquiryFilter = {
  kind?: Kind;
  status?: Status;
  ended?: boolean;
  overdue?: boolean;
  taken?: boolean;
  month?: string;
  unit?: string;
  staffNo?: string;
  sort?: string;
};

const INQUIRIES = ['inquiries'] as const;

export const inquiriesQuery = (filter: InquiryFilter, page: number, size: number) =>
  queryOptions({
    queryKey: [...INQUIRIES, 'list', filter, page, size],
    queryFn: () => data(api.GET('/api/v1/inquiries', { params: { query: { ...filter, page, size } } })),
    staleTime: 0,
  });

export const inquiryQuery = (id: string) =>
  queryOptions({
    queryKey: [...INQUIRIES, 'one', id],
    queryFn: (): Promise<Versioned> => versioned(api.GET('/api/v1/inquiries/{id}', { params: { path: { id } } })),
    staleTime: 0,
  });

/** What an answer can name; the ledger may have learnt something while the page was open. */
export const correctionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...INQUIRIES, 'corrections', id],
    queryFn: () => data(api.GET('/api/v1/inquiries/{id}/corrections', { params: { path: { id } } })),
    staleTime: 0,
  });

/** The statement that is asked about. */
export const statementQuery = (month: string, staffNo: string) =>
  queryOptions({
    queryKey: ['scores', month, staffNo, 'statement'],
    queryFn: () => data(api.GET('/api/v1/scores/{month}/{staffNo}', { params: { path: { month, staffNo } } })),
    staleTime: 30_000,
  });

/** To-dos come and go with inquiries. */
function renew(client: QueryClient) {
  return Promise.all([
    client.invalidateQueries({ queryKey: INQUIRIES }),
    client.invalidateQueries({ queryKey: ['messages'] }),
  ]);
}

export const askMutation = (client: QueryClient) =>
  mutationOptions({
    mutationFn: (body: NewInquiry) => data(api.POST('/api/v1/inquiries', { body })),
    onSuccess: () => renew(client),
    meta: { shown: true },
  });

/** Of the version that was seen, so that nobody decides on what has changed meanwhile. */
const on = (id: string, etag: string) => ({ path: { id }, header: { 'If-Match': etag } });

export const takeMutation = (client: QueryClient, id: string) =>
  mutationOptions({
    mutationFn: (etag: string) => data(api.POST('/api/v1/inquiries/{id}/take', { params: on(id, etag) })),
    onSuccess: () => renew(client),
    meta: { shown: true },
  });

export const answerMutation = (client: QueryClient, id: string) =>
  mutationOptions({
    mutationFn: ({ etag, answer }: { etag: string; answer: Answer }) =>
      data(api.POST('/api/v1/inquiries/{id}/answer', { params: on(id, etag), body: answer })),
    onSuccess: () => renew(client),
    meta: { shown: true },
  });

export const withdrawMutation = (client: QueryClient, id: string) =>
  mutationOptions({
    mutationFn: (etag: string) => data(api.POST('/api/v1/inquiries/{id}/withdraw', { params: on(id, etag) })),
    onSuccess: () => renew(client),
    meta: { shown: true },
  });
