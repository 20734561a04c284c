import type { Role } from '@/api/session';
import type { Unit } from '@/api/units';
import type { PersonRole, RoleGrant } from './queries';

/** Where a role is held. OFFICER is missing: it follows from an assignment and is not granted. */
const LEVELS = {
  SUB_BRANCH_MANAGER: 'SUB_BRANCH',
  BRANCH_MANAGER: 'BRANCH',
  CANDIDATE: 'BRANCH',
  HEAD_OFFICE: 'HEAD_OFFICE',
  AUDITOR: 'HEAD_OFFICE',
  ADMIN: 'HEAD_OFFICE',
} as const;

export type GrantableRole = keyof typeof LEVELS;
export const GRANTABLE = Object.keys(LEVELS) as GrantableRole[];
export const ALL_ROLES: readonly Role[] = ['OFFICER', ...GRANTABLE];

export function levelOf(role: GrantableRole): Unit['level'] {
  return LEVELS[role];
}

/** The units where a role may be held; the only one is chosen at once. */
export function unitsFor(role: GrantableRole, units: readonly Unit[]): readonly Unit[] {
  return units.filter((unit) => unit.level === LEVELS[role]);
}

export type RoleStanding = 'CURRENT' | 'COMING' | 'ENDED';

/** Both days of a role are included. */
export function standingOf({ from, until }: Pick<PersonRole, 'from' | 'until'>, today: string): RoleStanding {
  if (until && until < today) {
    return 'ENDED';
  }
  return from > today ? 'COMING' : 'CURRENT';
}

export type GrantForm = { [K in keyof RoleGrant]?: RoleGrant[K] | undefined };
export type GrantFault = 'required' | 'untilBeforeFrom';

export function faultsOf(form: GrantForm): Partial<Record<keyof RoleGrant, GrantFault>> {
  const missing = (['role', 'unitCode', 'from'] as const).filter((field) => !form[field]);
  const faults: Partial<Record<keyof RoleGrant, GrantFault>> = Object.fromEntries(
    missing.map((field) => [field, 'required' as const]),
  );
  return form.from && form.until && form.until < form.from ? { ...faults, until: 'untilBeforeFrom' } : faults;
}

/** The day before, as `2026-11-24`: the last day of a role that ends at once. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
