import { queryOptions } from '@tanstack/react-query';
import { api, data } from '@/api/client';
import { pollUntilOver } from '@/api/jobs';
import type { components } from '@/api/schema';

export type Leave = components['schemas']['Leave'];
export type LeaveKind = Leave['kind'];
export type LeaveFilter = { q?: string; unit?: string; month?: string; kind?: LeaveKind; sort?: string };

export const LEAVES = ['leave', 'list'] as const;

export const leavesQuery = (filter: LeaveFilter, page: number, size: number) =>
  queryOptions({
    queryKey: [...LEAVES, filter, page, size],
    queryFn: () => data(api.GET('/api/v1/leaves', { params: { query: { ...filter, page, size } } })),
  });

export const leaveImportQuery = (id: string) =>
  queryOptions({
    queryKey: ['leave', 'import', id],
    queryFn: () => data(api.GET('/api/v1/leaves/imports/{id}', { params: { path: { id } } })),
    staleTime: 0,
    refetchInterval: ({ state }) => pollUntilOver(state.data?.status),
  });
