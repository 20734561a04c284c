import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api, data } from './client';
import type { components } from './schema';
import type { Role } from './session';

export type Me = components['schemas']['Me'];

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => data(api.GET('/api/v1/auth/me')),
  staleTime: 60_000,
});

/** The reader. Guards have loaded it before any page below them is shown. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

export function holds(me: Me, ...roles: Role[]): boolean {
  return me.roles.some((held) => roles.includes(held.role));
}

export const DESK_ROLES: readonly Role[] = ['SUB_BRANCH_MANAGER', 'BRANCH_MANAGER', 'HEAD_OFFICE', 'AUDITOR', 'ADMIN'];
export const MANAGER_ROLES: readonly Role[] = ['SUB_BRANCH_MANAGER', 'BRANCH_MANAGER', 'HEAD_OFFICE', 'AUDITOR'];

/** The unit a reader starts in: where the widest of the roles is held. */
const WIDTH = { HEAD_OFFICE: 0, BRANCH: 1, SUB_BRANCH: 2 } as const;

export function homeUnit(me: Me): Me['roles'][number] | undefined {
  return [...me.roles].sort((a, b) => WIDTH[a.unitLevel] - WIDTH[b.unitLevel])[0];
}
