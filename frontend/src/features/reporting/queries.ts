import { queryOptions } from '@tanstack/react-query';
import { api, data } from '@/api/client';
import type { components } from '@/api/schema';

type S = components['schemas'];
export type Growth = S['Growth'];
export type GrowthRow = S['GrowthRow'];
export type Volume = S['Volume'];
export type ReportPeriod = S['ReportPeriod'];
export type ProductMix = S['ProductMix'];
export type ProductMixRow = S['ProductMixRow'];
export type Gap = S['Gap'];
export type GapPart = S['GapPart'];
export type ComparedWith = S['ComparedWith'];
export type TierFlow = S['TierFlow'];
export type TierFlowOfficer = S['TierFlowOfficer'];
export type Attention = S['Attention'];
export type AttentionReason = S['AttentionReason'];

const staleTime = 30_000;

export const growthQuery = (month: string, unit: string) =>
  queryOptions({
    queryKey: ['reports', month, 'growth', unit],
    queryFn: () => data(api.GET('/api/v1/reports/{month}/growth', { params: { path: { month }, query: { unit } } })),
    staleTime,
  });

export const productsQuery = (month: string, unit: string) =>
  queryOptions({
    queryKey: ['reports', month, 'products', unit],
    queryFn: () => data(api.GET('/api/v1/reports/{month}/products', { params: { path: { month }, query: { unit } } })),
    staleTime,
  });

export const gapQuery = (month: string, unit: string, against: ComparedWith) =>
  queryOptions({
    queryKey: ['reports', month, 'gap', unit, against],
    queryFn: () =>
      data(api.GET('/api/v1/reports/{month}/gap', { params: { path: { month }, query: { unit, against } } })),
    staleTime,
  });

export const tierFlowQuery = (month: string, unit: string, since: string) =>
  queryOptions({
    queryKey: ['reports', month, 'tier-flow', unit, since],
    queryFn: () =>
      data(api.GET('/api/v1/reports/{month}/tier-flow', { params: { path: { month }, query: { unit, since } } })),
    staleTime,
  });

/** @property from tier in the earlier month, 0 for who was not in the unit then; `to` likewise */
export type Way = { unit: string; since: string; from: number; to: number };

export const tierFlowOfficersQuery = (month: string, way: Way, page: number, size: number) =>
  queryOptions({
    queryKey: ['reports', month, 'tier-flow', 'officers', way, page, size],
    queryFn: () =>
      data(
        api.GET('/api/v1/reports/{month}/tier-flow/officers', {
          params: { path: { month }, query: { ...way, page, size } },
        }),
      ),
    staleTime,
  });

export type AttentionFilter = { unit: string; reason?: AttentionReason };

export const attentionQuery = (month: string, filter: AttentionFilter, page: number, size: number) =>
  queryOptions({
    queryKey: ['reports', month, 'attention', filter, page, size],
    queryFn: () =>
      data(
        api.GET('/api/v1/reports/{month}/attention', { params: { path: { month }, query: { ...filter, page, size } } }),
      ),
    staleTime,
  });
