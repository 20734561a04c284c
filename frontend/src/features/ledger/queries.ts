import { queryOptions } from '@tanstack/react-query';
import { api, data } from '@/api/client';
import { pollUntilOver } from '@/api/jobs';
import type { components } from '@/api/schema';

export type LedgerImport = components['schemas']['LedgerImport'];
export type ImportMode = LedgerImport['mode'];
export type ControlTotal = NonNullable<LedgerImport['controlTotals']>[number];

export const importsQuery = (page: number, size: number) =>
  queryOptions({
    queryKey: ['ledger', 'imports', page, size],
    queryFn: () => data(api.GET('/api/v1/ledger/imports', { params: { query: { page, size } } })),
    staleTime: 0,
    refetchInterval: ({ state }) => pollUntilOver(...(state.data?.items ?? []).map((item) => item.status)),
  });

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['ledger', 'import', id],
    queryFn: () => data(api.GET('/api/v1/ledger/imports/{id}', { params: { path: { id } } })),
    staleTime: 0,
    refetchInterval: ({ state }) => pollUntilOver(state.data?.status),
  });
