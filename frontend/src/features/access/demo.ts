import type { Role } from '@/api/session';
import type { DemoAccount } from './queries';

const ORDER: readonly Role[] = [
  'OFFICER',
  'SUB_BRANCH_MANAGER',
  'BRANCH_MANAGER',
  'HEAD_OFFICE',
  'AUDITOR',
  'ADMIN',
  'CANDIDATE',
];

/** Accounts by role, officers first, as they are who most visitors want to be. */
export function byRole(accounts: readonly DemoAccount[]): readonly (readonly [Role, readonly DemoAccount[]])[] {
  return ORDER.map((role) => [role, accounts.filter((account) => account.role === role)] as const).filter(
    ([, found]) => found.length > 0,
  );
}

/** Where to go after signing in: only addresses of this app, never one that a link from outside smuggled in. */
export function safeTarget(from: string | null): string {
  return from?.startsWith('/') && !from.startsWith('//') && !from.startsWith('/\\') ? from : '/';
}
