import type { Role } from './session';

type Json<T> = { headers: Record<string, unknown>; content: { 'application/json': T } };
type Params<Q, P> = { query?: Q; header?: { 'If-Match'?: string } } & ([P] extends [never] ? { path?: never } : { path: P });
type Read<T, Q = never, P = never> = { get: { parameters: Params<Q, P>; responses: { 200: Json<T> } } };
type Write<M extends 'post' | 'put' | 'delete', B, T, P = never, Q = never> = {
  [K in M]: {
    parameters: Params<Q, P>;
    responses: { 200: Json<T> };
  } & ([B] extends [never] ? { requestBody?: never } : { requestBody: { content: { 'application/json': B } } });
};
type Page<T> = { items: T[]; page: number; size: number; total: number };
type Paging = { page?: number; size?: number; sort?: string };

export type MonthState = 'OPEN' | 'CLOSED';
export type AttainmentLevel = 'STRETCH_MET' | 'FLOOR_MET' | 'BELOW_FLOOR' | 'BELOW_LIFELINE';
export type WarningLevel = 'REMINDER' | 'WARNING' | 'EXIT';

export interface components {
  schemas: {
    SignIn: {
      accessToken: string;
      expiresIn: number;
      person: { staffNo: string; name: string; roles: { role: Role; unitCode: string }[] };
      mustChangePassword: boolean;
    };
    Me: {
      staffNo: string;
      name: string;
      roles: { role: Role; unitCode: string; unitName: string; unitLevel: 'HEAD_OFFICE' | 'BRANCH' | 'SUB_BRANCH' }[];
      mustChangePassword: boolean;
    };
    DemoAccounts: {
      password: string;
      ready: boolean;
      progress: number;
      accounts: { role: Role; staffNo: string; name: string; unitName: string }[];
    };
    Unit: { code: string; name: string; level: 'HEAD_OFFICE' | 'BRANCH' | 'SUB_BRANCH'; parentCode?: string | null };
    PersonRow: {
      staffNo: string;
      name: string;
      unitCode?: string | null;
      unitName?: string | null;
      roles: Role[];
      accountStatus?: 'ACTIVE' | 'LOCKED' | 'NO_PASSWORD' | 'CLOSED';
    };
    Person: {
      staffNo: string;
      name: string;
      phone?: string | null;
      unitCode?: string | null;
      unitName?: string | null;
      assignments: {
        unitCode: string;
        unitName: string;
        from: string;
        until?: string | null;
        leftReason?: string | null;
      }[];
      roles: {
        id: string;
        role: Role;
        unitCode: string;
        unitName: string;
        from: string;
        until?: string | null;
      }[];
      account?: {
        status: 'ACTIVE' | 'LOCKED' | 'NO_PASSWORD' | 'CLOSED';
        lockedUntil?: string | null;
        mustChangePassword: boolean;
        lastSignInAt?: string | null;
      } | null;
    };
    Calendar: { year: number; days: { day: string; working: boolean; name: string }[] };
    SchemeRules: {
      name: string;
      effectiveFrom: string;
      products: {
        product: string;
        coefficient: number;
        benchmarkBalance: number;
        minFactor: number;
        maxFactor: number;
      }[];
      tierWindowMonths: number;
      entryTier: number;
      probationMonths: number;
      tiers: {
        tier: number;
        minAveragePoints: number;
        pointsStandard: number;
        lifelineAmount: number;
        floorAmount: number;
        stretchAmount: number;
      }[];
      pace?: { rushShare: number; rushDays: number; rushMinLoans: number; idleDays: number } | null;
      gradeRules?:
        | { minAnnualAttainment: number; minMonthsMet: number; proposal: 'PROMOTE' | 'KEEP' | 'DEMOTE' }[]
        | null;
      caseBonus?: {
        pointsPerPublishedCase: number;
        monthlyCapPerOfficer: number;
        monthlyCapPerBranch: number;
      } | null;
    };
    Scheme: components['schemas']['SchemeRules'] & {
      id: string;
      status: 'DRAFT' | 'PUBLISHED';
      version?: number | null;
      createdAt: string;
      createdBy: string;
      publishedAt?: string | null;
      publishedBy?: string | null;
      findings: { pointer: string; code: string; message: string }[];
    };
    Month: {
      month: string;
      state: MonthState;
      scheme?: { id: string; name: string } | null;
      asOf?: string | null;
      completeThrough?: string | null;
      workingDays: number;
      elapsedWorkingDays: number;
      lastWorkingDay?: string | null;
      closable: boolean;
      closeBlocker?: string | null;
      closedAt?: string | null;
      closedBy?: string | null;
      digest?: string | null;
      officers: number;
    };
    Verification: {
      month: string;
      matches: boolean;
      officers: number;
      digest: string;
      recomputedDigest: string;
      differences: { staffNo: string; field: string; stored: string; recomputed: string }[];
    };
    ScoreRow: {
      rank: number | null;
      staffNo: string;
      name: string;
      branchCode: string;
      branchName: string;
      subBranchCode: string;
      subBranchName: string;
      tier: number;
      points: number;
      amount?: number;
      loans?: number;
      pointsStandard?: number;
      lifelineAmount?: number;
      floorAmount?: number;
      stretchAmount?: number;
      pointsMet?: boolean;
      attainment?: AttainmentLevel;
      exempt?: boolean;
      streak?: number;
      warning?: WarningLevel | null;
      rush?: boolean;
      idle?: boolean;
    };
    Statement: Required<
      Omit<components['schemas']['ScoreRow'], 'rush' | 'idle' | 'warning' | 'rank' | 'streak'>
    > & {
      rank: number | null;
      streak: number;
      warning?: WarningLevel | null;
      rush?: boolean;
      idle?: boolean;
      state: MonthState;
      asOf?: string | null;
      scheme: { id: string; name: string };
      exemptReason?: string | null;
      closedAt?: string | null;
      digest?: string | null;
      lines: {
        product: string;
        loans: number;
        balance: number;
        averageBalance: number;
        factor: number;
        coefficient: number;
        points: number;
      }[];
      adjustments: {
        id: string;
        loanNo: string;
        product: string;
        closedMonth: string;
        kind: 'LATE' | 'REVERSAL';
        points: number;
        amount: number;
        postedAt: string;
      }[];
      ranks: {
        bank?: number | null;
        branch?: number | null;
        subBranch?: number | null;
        tier?: number | null;
      };
      pace?: {
        asOf: string;
        workingDays: number;
        elapsedWorkingDays: number;
        remainingWorkingDays: number;
        projectedAmount?: number | null;
        requiredPerDay: { lifeline?: number | null; floor?: number | null; stretch?: number | null };
      } | null;
      tierBasis?: {
        averagePoints?: number | null;
        monthsUsed: { month: string; points: number }[];
        provisional: boolean;
      } | null;
      nextTier?: { tier: number; averagePoints?: number | null } | null;
    };
    Summary: {
      officers: number;
      averagePoints: number;
      pointsMet: number;
      amount: number;
      floorAmount: number;
      stretchAmount: number;
      lifelineAmount: number;
      loans: number;
      exempt: number;
      tiers: { tier: number; officers: number }[];
      attainment: { level: AttainmentLevel; officers: number }[];
      streaks: { streak: number; officers: number }[];
      units: {
        unitCode: string;
        unitName: string;
        officers: number;
        averagePoints: number;
        amount: number;
        floorAmount: number;
        stretchAmount: number;
        belowLifeline: number;
      }[];
      previous?: { averagePoints: number; amount: number } | null;
    };
    TrendMonth: {
      month: string;
      state: MonthState;
      points: number;
      amount: number;
      loans: number;
      tier: number;
      rank?: number | null;
      attainment: AttainmentLevel;
      pointsMet: boolean;
      exempt: boolean;
    };
    Need: {
      product: string;
      ticket: number;
      pointsStandard?: number | null;
      lifeline?: number | null;
      floor?: number | null;
      stretch?: number | null;
    };
    WhatIfResult: {
      points: number;
      amount: number;
      loans: number;
      pointsMet: boolean;
      attainment: AttainmentLevel;
      rank?: number | null;
      nextTier?: { tier: number; averagePoints?: number | null } | null;
    };
    Loan: {
      loanNo: string;
      disbursedOn: string;
      product: string;
      amount: number;
      balance: number;
      staffNo: string;
      officerName: string;
      repaidOn?: string | null;
      repaidAmount?: number | null;
      status: 'COUNTED' | 'REVERSED' | 'LATE';
      customerName?: string | null;
      customerPhone?: string | null;
    };
    Job: {
      id: string;
      kind: string;
      status: 'QUEUED' | 'RUNNING' | 'DONE' | 'REJECTED' | 'FAILED';
      progress: number;
      counts?: Record<string, number> | null;
      result?: Record<string, unknown> | null;
      problem?: { type: string; title: string; status: number; detail?: string; traceId?: string } | null;
    };
    LedgerImport: {
      id: string;
      status: 'QUEUED' | 'RUNNING' | 'DONE' | 'REJECTED' | 'FAILED';
      progress: number;
      fileName: string;
      mode: 'STRICT' | 'SKIP_INVALID';
      completeThrough?: string | null;
      createdAt: string;
      createdBy: string;
      finishedAt?: string | null;
      rows: number;
      accepted: number;
      updated?: number;
      duplicates: number;
      rejected: number;
      adjusted: number;
      duplicateRows?: number[] | null;
      errors: { row: number; column?: string | null; code: string; message: string; value?: string | null }[];
      controlTotals?: { day: string; branchCode: string; branchName: string; rows: number; amount: number }[] | null;
      problem?: { type: string; title: string; status: number; detail?: string; traceId?: string } | null;
    };
    OrganisationImport: {
      id: string;
      status: 'QUEUED' | 'RUNNING' | 'DONE' | 'REJECTED' | 'FAILED';
      progress: number;
      counts?: Record<string, number> | null;
      errors?: { row: number; column?: string | null; code: string; message: string; value?: string | null }[];
      problem?: { type: string; title: string; status: number; detail?: string; traceId?: string } | null;
    };
    Accepted: { id: string; status: string };
  };
}

type S = components['schemas'];
type MonthPath = { month: string };
type OfficerMonth = { month: string; staffNo: string };

export interface paths {
  '/api/v1/auth/login': Write<'post', { staffNo: string; password: string }, S['SignIn']>;
  '/api/v1/auth/logout': Write<'post', never, undefined>;
  '/api/v1/auth/password': Write<'post', { current: string; next: string }, S['SignIn']>;
  '/api/v1/auth/me': Read<S['Me']>;
  '/api/v1/auth/demo-accounts': Read<S['DemoAccounts']>;
  '/api/v1/organisation/units': Read<{ items: S['Unit'][] }>;
  '/api/v1/organisation/people': Read<Page<S['PersonRow']>, Paging & { q?: string; unit?: string; role?: Role }> &
    Write<'post', { staffNo: string; name: string; unitCode: string }, S['Person']>;
  '/api/v1/organisation/people/{staffNo}': Read<S['Person'], never, { staffNo: string }>;
  '/api/v1/organisation/people/{staffNo}/roles': Write<
    'post',
    { role: Role; unitCode: string; from: string; until?: string },
    S['Person'],
    { staffNo: string }
  >;
  '/api/v1/organisation/people/{staffNo}/roles/{id}/end': Write<
    'post',
    { until: string },
    S['Person'],
    { staffNo: string; id: string }
  >;
  '/api/v1/organisation/people/{staffNo}/unlock': Write<'post', never, undefined, { staffNo: string }>;
  '/api/v1/organisation/people/{staffNo}/reset-password': Write<
    'post',
    never,
    { password: string },
    { staffNo: string }
  >;
  '/api/v1/organisation/imports/{id}': Read<S['OrganisationImport'], never, { id: string }>;
  '/api/v1/organisation/calendar/{year}': Read<S['Calendar'], never, { year: number }>;
  '/api/v1/schemes': Read<{ items: S['Scheme'][] }> & Write<'post', S['SchemeRules'], S['Scheme']>;
  '/api/v1/schemes/{id}': Read<S['Scheme'], never, { id: string }> &
    Write<'put', S['SchemeRules'], S['Scheme'], { id: string }> &
    Write<'delete', never, undefined, { id: string }>;
  '/api/v1/schemes/{id}/publish': Write<'post', never, S['Scheme'], { id: string }>;
  '/api/v1/schemes/in-force': Read<S['Scheme'], { month: string }>;
  '/api/v1/ledger/imports': Read<Page<S['LedgerImport']>, Paging>;
  '/api/v1/ledger/imports/{id}': Read<S['LedgerImport'], never, { id: string }>;
  '/api/v1/ledger/loans': Read<
    Page<S['Loan']>,
    Paging & { month?: string; staffNo?: string; product?: string; status?: string }
  >;
  '/api/v1/jobs/{id}': Read<S['Job'], never, { id: string }>;
  '/api/v1/months': Read<{ items: S['Month'][] }>;
  '/api/v1/months/{month}/close': Write<'post', never, S['Accepted'], MonthPath>;
  '/api/v1/months/{month}/verify': Write<'post', never, S['Verification'], MonthPath>;
  '/api/v1/scores/{month}': Read<
    Page<S['ScoreRow']>,
    Paging & { unit?: string; tier?: string; status?: string; q?: string },
    MonthPath
  >;
  '/api/v1/scores/{month}/summary': Read<S['Summary'], { unit?: string }, MonthPath>;
  '/api/v1/scores/{month}/{staffNo}': Read<S['Statement'], never, OfficerMonth>;
  '/api/v1/scores/{month}/{staffNo}/trend': Read<{ items: S['TrendMonth'][] }, { months?: number }, OfficerMonth>;
  '/api/v1/scores/{month}/{staffNo}/needs': Read<{ items: S['Need'][] }, never, OfficerMonth>;
  '/api/v1/scores/{month}/{staffNo}/what-if': Write<
    'post',
    { loans: { product: string; count: number; averageAmount: number }[] },
    S['WhatIfResult'],
    OfficerMonth
  >;
}
