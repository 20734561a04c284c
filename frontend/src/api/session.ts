import { store } from '@/lib/store';

export type Role =
  | 'OFFICER'
  | 'SUB_BRANCH_MANAGER'
  | 'BRANCH_MANAGER'
  | 'HEAD_OFFICE'
  | 'CANDIDATE'
  | 'AUDITOR'
  | 'ADMIN';

export type Session =
  | { readonly status: 'unknown' }
  | { readonly status: 'anonymous'; readonly ended: boolean }
  | { readonly status: 'signed-in'; readonly accessToken: string; readonly mustChangePassword: boolean };

/** The access token lives in memory only; the refresh cookie, which scripts cannot read, brings it back after a reload. */
export const session = store<Session>({ status: 'unknown' });

type SignedIn = { readonly accessToken: string; readonly mustChangePassword: boolean };

export function signedIn(answer: SignedIn): void {
  session.set({
    status: 'signed-in',
    accessToken: answer.accessToken,
    mustChangePassword: answer.mustChangePassword,
  });
}

export function signedOut(ended: boolean): void {
  session.set({ status: 'anonymous', ended });
}

export function accessToken(): string | undefined {
  const now = session.get();
  return now.status === 'signed-in' ? now.accessToken : undefined;
}
