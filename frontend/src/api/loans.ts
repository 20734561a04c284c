import { queryOptions } from '@tanstack/react-query';
import { api, data } from './client';
import type { components } from './schema';

export type Loan = components['schemas']['Loan'];
export type LoanFilter = { month?: string; staffNo?: string; product?: string; status?: Loan['status']; sort?: string };

/** The rows of the ledger behind a figure, a page at a time. */
export const loansQuery = (filter: LoanFilter, page: number, size: number) =>
  queryOptions({
    queryKey: ['ledger', 'loans', filter, page, size],
    queryFn: () => data(api.GET('/api/v1/ledger/loans', { params: { query: { ...filter, page, size } } })),
    staleTime: 30_000,
  });
