import { queryOptions } from '@tanstack/react-query';
import { api, data } from '@/api/client';
import type { components } from '@/api/schema';

type S = components['schemas'];
export type Statement = S['Statement'];
export type StatementLine = Statement['lines'][number];
export type TrendMonth = S['TrendMonth'];
export type Verification = S['Verification'];
export type Need = S['Need'];
export type Week = S['WeekPlanWeek'];
export type WeekPlan = S['WeekPlan'];
export type WhatIfResult = S['WhatIfResult'];
export type WhatIfLoans = { product: string; count: number; averageAmount: number };

export const statementQuery = (month: string, staffNo: string) =>
  queryOptions({
    queryKey: ['scores', month, staffNo, 'statement'],
    queryFn: () => data(api.GET('/api/v1/scores/{month}/{staffNo}', { params: { path: { month, staffNo } } })),
    staleTime: 30_000,
  });

export const trendQuery = (month: string, staffNo: string, months = 12) =>
  queryOptions({
    queryKey: ['scores', month, staffNo, 'trend', months],
    queryFn: () =>
      data(
        api.GET('/api/v1/scores/{month}/{staffNo}/trend', {
          params: { path: { month, staffNo }, query: { months } },
        }),
      ),
    select: (answer) => answer.items,
    staleTime: 60_000,
  });

export const needsQuery = (month: string, staffNo: string) =>
  queryOptions({
    queryKey: ['scores', month, staffNo, 'needs'],
    queryFn: () => data(api.GET('/api/v1/scores/{month}/{staffNo}/needs', { params: { path: { month, staffNo } } })),
    select: (answer) => answer.items,
    staleTime: 30_000,
  });

/** An open month's targets by week; a closed one has no weeks to come. */
export const weeksQuery = (month: string, staffNo: string) =>
  queryOptions({
    queryKey: ['scores', month, staffNo, 'weeks'],
    queryFn: () => data(api.GET('/api/v1/scores/{month}/{staffNo}/weeks', { params: { path: { month, staffNo } } })),
    staleTime: 30_000,
  });

/** The loans behind the statement, enough to recompute it: asked anew each time somebody wants to be sure. */
export const countedLoansQuery = (month: string, staffNo: string) =>
  queryOptions({
    queryKey: ['scores', month, staffNo, 'loans'],
    queryFn: () => data(api.GET('/api/v1/scores/{month}/{staffNo}/loans', { params: { path: { month, staffNo } } })),
    select: (answer) => answer.items,
    staleTime: 0,
  });

/** Changes nothing on the server, so it is asked like a read: the same loans are not asked for twice. */
export const whatIfQuery = (month: string, staffNo: string, loans: readonly WhatIfLoans[]) =>
  queryOptions({
    queryKey: ['scores', month, staffNo, 'what-if', loans],
    queryFn: () =>
      data(
        api.POST('/api/v1/scores/{month}/{staffNo}/what-if', {
          params: { path: { month, staffNo } },
          body: { loans: [...loans] },
        }),
      ),
    staleTime: 30_000,
  });
