import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, data, versioned } from '@/api/client';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type UnitSheet = Schemas['UnitTargetSheet'];
export type UnitRow = Schemas['UnitTargetRow'];
export type UnitCell = Schemas['UnitTarget'];
export type UnitCheck = Schemas['TargetCheck'];
export type UnitCellInput = Schemas['UnitTargetCell'];
export type UnitSpread = Schemas['UnitSpread'];
export type OfficerSheet = Schemas['OfficerTargetSheet'];
export type OfficerRow = Schemas['OfficerTargetRow'];
export type OfficerCellInput = Schemas['OfficerTargetCell'];
export type OfficerSpread = Schemas['OfficerSpread'];
export type Inflation = Schemas['Inflation'];
export type TargetChange = Schemas['TargetChange'];
export type Versioned<T> = { value: T; etag: string };

const TARGETS = ['targets'] as const;

export const unitSheetQuery = (year: number, unit: string) =>
  queryOptions({
    queryKey: [...TARGETS, 'units', year, unit],
    queryFn: (): Promise<Versioned<UnitSheet>> =>
      versioned(api.GET('/api/v1/targets/units/{year}/{unit}', { params: { path: { year, unit } } })),
  });

export const officerSheetQuery = (month: string, unit: string) =>
  queryOptions({
    queryKey: [...TARGETS, 'officers', month, unit],
    queryFn: (): Promise<Versioned<OfficerSheet>> =>
      versioned(api.GET('/api/v1/targets/officers/{month}/{unit}', { params: { path: { month, unit } } })),
  });

export const coverageQuery = (month: string, unit: string) =>
  queryOptions({
    queryKey: [...TARGETS, 'coverage', month, unit],
    queryFn: () => data(api.GET('/api/v1/targets/coverage/{month}/{unit}', { params: { path: { month, unit } } })),
    select: (answer) => answer.items,
  });

export const changesQuery = (year: number, unit: string, page: number, size: number) =>
  queryOptions({
    queryKey: [...TARGETS, 'changes', year, unit, page, size],
    queryFn: () => data(api.GET('/api/v1/targets/changes', { params: { query: { year, unit, page, size } } })),
  });

/** One thing done to a sheet, on the version that was seen. */
export type UnitAct = { year: number; unit: string; etag: string } & (
  | { kind: 'save'; cells: UnitCellInput[] }
  | { kind: 'spread'; spread: UnitSpread }
  | { kind: 'publish'; reason: string }
);

export const unitMutation = (client: QueryClient) =>
  mutationOptions({
    mutationFn: (act: UnitAct): Promise<Versioned<UnitSheet>> => {
      const params = { path: { year: act.year, unit: act.unit }, header: { 'If-Match': act.etag } };
      switch (act.kind) {
        case 'save':
          return versioned(api.PUT('/api/v1/targets/units/{year}/{unit}', { params, body: { cells: act.cells } }));
        case 'spread':
          return versioned(api.POST('/api/v1/targets/units/{year}/{unit}/spread', { params, body: act.spread }));
        case 'publish':
          return versioned(
            api.POST('/api/v1/targets/units/{year}/{unit}/publish', { params, body: reasonOf(act.reason) }),
          );
      }
    },
    onSuccess: (answer, act) => {
      client.setQueryData(unitSheetQuery(act.year, act.unit).queryKey, answer);
      return act.kind === 'publish' ? client.invalidateQueries({ queryKey: TARGETS }) : undefined;
    },
    meta: { shown: true },
  });

export type OfficerAct = { month: string; unit: string; etag: string } & (
  | { kind: 'save'; rows: OfficerCellInput[] }
  | { kind: 'spread'; spread: OfficerSpread }
  | { kind: 'publish'; reason: string }
);

export const officerMutation = (client: QueryClient) =>
  mutationOptions({
    mutationFn: (act: OfficerAct): Promise<Versioned<OfficerSheet>> => {
      const params = { path: { month: act.month, unit: act.unit }, header: { 'If-Match': act.etag } };
      switch (act.kind) {
        case 'save':
          return versioned(api.PUT('/api/v1/targets/officers/{month}/{unit}', { params, body: { rows: act.rows } }));
        case 'spread':
          return versioned(api.POST('/api/v1/targets/officers/{month}/{unit}/spread', { params, body: act.spread }));
        case 'publish':
          return versioned(
            api.POST('/api/v1/targets/officers/{month}/{unit}/publish', { params, body: reasonOf(act.reason) }),
          );
      }
    },
    // Scores of the month follow at once.
    onSuccess: (answer, act) => {
      client.setQueryData(officerSheetQuery(act.month, act.unit).queryKey, answer);
      return act.kind === 'publish' ? client.invalidateQueries() : undefined;
    },
    meta: { shown: true },
  });

const reasonOf = (reason: string) => (reason.trim() ? { reason: reason.trim() } : {});
