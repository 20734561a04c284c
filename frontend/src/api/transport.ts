import { languageTag } from '@/i18n';
import { uuid } from '@/lib/uuid';
import { OfflineError, problemOf } from './problem';
import { accessToken, signedIn, signedOut } from './session';

export const BASE = '/api/v1';
const OPEN = [`${BASE}/auth/login`, `${BASE}/auth/refresh`, `${BASE}/auth/logout`, `${BASE}/auth/demo-accounts`];

/** Looked up at each call: a client that captures `fetch` when made misses whatever is put in its place later. */
async function reach(request: Request): Promise<Response> {
  try {
    return await globalThis.fetch(request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      throw error;
    }
    throw new OfflineError(String(error));
  }
}

let refreshing: Promise<boolean> | undefined;

/**
 * Trades the refresh cookie for a new access token. All callers share one attempt, and tabs take turns: the cookie
 * rotates, and using an old one twice would look like theft and end the session.
 */
export function refresh(): Promise<boolean> {
  refreshing ??= inTurn(async () => {
    const response = await reach(
      new Request(`${BASE}/auth/refresh`, {
        method: 'POST',
        headers: { 'X-Requested-By': 'spa', 'Accept-Language': languageTag() },
        credentials: 'same-origin',
      }),
    );
    if (response.ok) {
      signedIn(await response.json());
      return true;
    }
    if (response.status >= 500) {
      throw await failure(response);
    }
    return false;
  }).finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request('liaoyuan.refresh', work) : work();
}

export async function failure(response: Response) {
  return problemOf(response.status, response.statusText, await response.text(), (name) => response.headers.get(name));
}

export function dressed(headers: Headers): Headers {
  headers.set('Accept-Language', languageTag());
  const token = accessToken();
  if (token) {
    headers.set('Authorization', `Bearer ${token}`);
  }
  return headers;
}

/** Sends with token, language and idempotency key; renews a lapsed token once; a failure is thrown as ProblemError. */
export async function send(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname;
  const headers = dressed(new Headers(request.headers));
  if (request.method === 'POST' && !OPEN.includes(path) && !headers.has('Idempotency-Key')) {
    headers.set('Idempotency-Key', uuid());
  }
  if (path === `${BASE}/auth/logout`) {
    headers.set('X-Requested-By', 'spa');
  }
  const first = new Request(request, { headers });
  const again = first.clone();
  let response = await reach(first);
  if (response.status === 401 && !OPEN.includes(path)) {
    if (!(await refresh())) {
      signedOut(true);
      throw await failure(response);
    }
    response = await reach(new Request(again, { headers: dressed(new Headers(again.headers)) }));
  }
  if (!response.ok) {
    const problem = await failure(response);
    if (problem.status === 401 && !OPEN.includes(path)) {
      signedOut(true);
    }
    throw problem;
  }
  return response;
}
