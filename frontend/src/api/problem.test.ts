import { expect, it } from 'vitest';
import { fieldMessages, problemOf } from './problem';

const noHeader = () => null;

it('keeps what the server said', () => {
  const error = problemOf(
    409,
    'Conflict',
    JSON.stringify({
      type: 'urn:liaoyuan:problem:month-closed',
      title: '月份已关账',
      status: 409,
      detail: '2026-10 已关账',
      traceId: 'abc',
    }),
    noHeader,
  );
  expect(error.slug).toBe('month-closed');
  expect(error.message).toBe('2026-10 已关账');
  expect(error.problem.traceId).toBe('abc');
});

it('makes a problem of a proxy’s page', () => {
  const error = problemOf(502, 'Bad Gateway', '<html>', (name) => (name === 'Retry-After' ? '7' : null));
  expect(error.status).toBe(502);
  expect(error.slug).toBe('http-502');
  expect(error.retryAfterSeconds).toBe(7);
});

it('maps errors to their fields', () => {
  const error = problemOf(
    422,
    '',
    JSON.stringify({
      type: 'urn:liaoyuan:problem:invalid',
      title: 'x',
      status: 422,
      errors: [
        { pointer: '/name', code: 'required', message: '必填' },
        { parameter: 'mode', code: 'unknown', message: '未知' },
      ],
    }),
    noHeader,
  );
  expect(Object.fromEntries(fieldMessages(error))).toEqual({ '/name': '必填', mode: '未知' });
  expect(fieldMessages(new Error('x')).size).toBe(0);
});
