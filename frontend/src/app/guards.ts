import { type LoaderFunctionArgs, redirect } from 'react-router';
import { DESK_ROLES, holds, MANAGER_ROLES, type Me, meQuery } from '@/api/me';
import { monthsQuery } from '@/api/months';
import { ProblemError } from '@/api/problem';
import { type Role, session, signedOut } from '@/api/session';
import { refresh } from '@/api/transport';
import { openingMonth } from '@/desk/useMonth';
import { currentMonth, isMonth } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { queryClient } from './queryClient';

/** After a reload the session is unknown until the refresh cookie has been tried. */
async function settled() {
  if (session.get().status === 'unknown' && !(await refresh())) {
    signedOut(false);
  }
  return session.get();
}

export function signInPath(from: URL): string {
  const target = from.pathname + from.search;
  return target === '/' ? paths.signIn : `${paths.signIn}?${new URLSearchParams({ from: target })}`;
}

/** The reader, or on to where that is settled first: sign-in, a password that must be changed. */
export async function reader(request: Request): Promise<Me> {
  const url = new URL(request.url);
  const now = await settled();
  if (now.status !== 'signed-in') {
    throw redirect(signInPath(url));
  }
  if (now.mustChangePassword && url.pathname !== paths.changePassword) {
    throw redirect(paths.changePassword);
  }
  return queryClient.ensureQueryData(meQuery);
}

export async function signedInOnly({ request }: LoaderFunctionArgs) {
  await reader(request);
  return null;
}

export async function anonymousOnly() {
  const now = await settled();
  return now.status === 'signed-in' ? redirect('/') : null;
}

export const narrow = () => globalThis.matchMedia('(max-width: 767px)').matches;

/** The face a person starts on: whoever has nothing to do at a desk, and managers on the go, on the phone. */
export function startPath(me: Me, small: boolean): string {
  if (!holds(me, ...DESK_ROLES) || (holds(me, 'OFFICER') && small)) {
    return paths.phone.home;
  }
  return small && holds(me, ...MANAGER_ROLES) ? paths.phone.team : paths.desk.home;
}

export async function deskOnly({ request }: LoaderFunctionArgs) {
  const me = await reader(request);
  if (!holds(me, ...DESK_ROLES)) {
    throw redirect(paths.phone.home);
  }
  return null;
}

/** Lets in who holds one of the roles; the server refuses anyway, this only saves the reader a broken page. */
export function only(...roles: readonly Role[]) {
  return async ({ request }: LoaderFunctionArgs) => {
    const me = await reader(request);
    if (!holds(me, ...roles)) {
      throw new ProblemError({ type: 'urn:liaoyuan:problem:forbidden', title: 'Forbidden', status: 403 });
    }
    return null;
  };
}

/**
 * Sends a phone, or a person without a desk role, from the desk's start page to the phone's; and managers, while the current
 * month is all zeros, to the newest that is not, unless the address names a month.
 */
export async function deskStart({ request }: LoaderFunctionArgs) {
  const me = await reader(request);
  const url = new URL(request.url);
  const start = startPath(me, narrow());
  if (start !== paths.desk.home && url.searchParams.get('face') !== 'desk') {
    return redirect(start);
  }
  if (isMonth(url.searchParams.get('month')) || !holds(me, ...MANAGER_ROLES)) {
    return null;
  }
  const { items } = await queryClient.ensureQueryData(monthsQuery);
  const month = openingMonth(items, currentMonth());
  if (month === undefined) {
    return null;
  }
  url.searchParams.set('month', month);
  return redirect(url.pathname + url.search);
}

/** The phone's start page is the officer's; managers begin with their team, everybody else with themselves. */
export async function phoneStart({ request }: LoaderFunctionArgs) {
  const me = await reader(request);
  if (holds(me, 'OFFICER')) {
    return null;
  }
  return redirect(holds(me, ...MANAGER_ROLES) ? paths.phone.team : paths.phone.me);
}

/** Own targets are an officer's; a manager who follows a message on the phone means those of the desk. */
export async function ownTargets({ request }: LoaderFunctionArgs) {
  const me = await reader(request);
  return holds(me, 'OFFICER') ? null : redirect(paths.desk.targets + new URL(request.url).search);
}

/** The tab names no month: it means the current one. */
export async function whatIfMonth(args: LoaderFunctionArgs) {
  return isMonth(args.params.month) ? only('OFFICER')(args) : redirect(paths.phone.whatIf(currentMonth()));
}
