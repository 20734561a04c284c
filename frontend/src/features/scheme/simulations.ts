import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, data } from '@/api/client';
import type { components } from '@/api/schema';

export type Simulation = components['schemas']['Simulation'];
export type SimulationState = Simulation['state'];
export type Report = components['schemas']['SimulationReport'];
export type Measures = components['schemas']['SimulationMeasures'];
export type Officer = components['schemas']['SimulatedOfficer'];
export type OfficerMonth = components['schemas']['SimulatedMonth'];
export type Band = Report['bands'][number]['band'];
export type OfficerFilter = {
  q?: string;
  unit?: string;
  shift?: components['schemas']['OfficerShift'];
  band?: Band;
  tierBefore?: number;
  tierAfter?: number;
  sort?: string;
};

const POLL_MS = 800;
const RUNS = ['simulations', 'of'];

export const goesOn = (state: SimulationState | undefined) => state === 'WAITING' || state === 'RUNNING';

/** The newest runs of a scheme; asked again while one goes on. */
export const runsQuery = (scheme: string) =>
  queryOptions({
    queryKey: [...RUNS, scheme],
    queryFn: () => data(api.GET('/api/v1/schemes/{id}/simulations', { params: { path: { id: scheme } } })),
    select: (answer) => answer.items,
    refetchInterval: ({ state }) => (state.data?.items.some((run) => goesOn(run.state)) ? POLL_MS : false),
    staleTime: 0,
  });

export const simulationQuery = (id: string) =>
  queryOptions({
    queryKey: ['simulations', 'one', id],
    queryFn: () => data(api.GET('/api/v1/simulations/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (goesOn(state.data?.summary.state) ? POLL_MS : false),
    staleTime: 0,
  });

export const officersQuery = (id: string) => (filter: OfficerFilter, page: number, size: number) =>
  queryOptions({
    queryKey: ['simulations', 'officers', id, filter, page, size],
    queryFn: () =>
      data(
        api.GET('/api/v1/simulations/{id}/officers', { params: { path: { id }, query: { ...filter, page, size } } }),
      ),
  });

export const officerQuery = (id: string, staffNo: string) =>
  queryOptions({
    queryKey: ['simulations', 'officer', id, staffNo],
    queryFn: () => data(api.GET('/api/v1/simulations/{id}/officers/{staffNo}', { params: { path: { id, staffNo } } })),
  });

export type Wish = { readonly from: string; readonly to: string };

export const runMutation = (client: QueryClient, scheme: string) =>
  mutationOptions({
    mutationFn: (body: Wish) =>
      data(api.POST('/api/v1/schemes/{id}/simulations', { params: { path: { id: scheme } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: [...RUNS, scheme] }),
    meta: { shown: true },
  });

export const cancelMutation = (client: QueryClient) =>
  mutationOptions({
    mutationFn: (id: string) => data(api.POST('/api/v1/simulations/{id}/cancel', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['simulations'] }),
  });
