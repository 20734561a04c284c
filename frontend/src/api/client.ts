import createClient from 'openapi-fetch';
import type { paths } from './schema';
import { send } from './transport';

/** The typed client: `data(api.GET('/api/v1/months'))` answers the body or throws a ProblemError. */
export const api = createClient<paths, 'application/json'>({
  baseUrl: globalThis.location?.origin ?? 'http://localhost',
  credentials: 'same-origin',
  fetch: send,
});

type Answer<T> = { data?: T; response: Response };

export async function data<T>(call: Promise<Answer<T>>): Promise<T> {
  // `send` has thrown for every failure, so what is left is a body, or nothing for 204.
  return (await call).data as T;
}

/** Body and version, for things that are edited: the ETag goes back as `If-Match`. */
export async function versioned<T>(call: Promise<Answer<T>>): Promise<{ value: T; etag: string }> {
  const { data: value, response } = await call;
  return { value: value as T, etag: response.headers.get('ETag') ?? '' };
}
