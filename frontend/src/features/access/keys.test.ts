import { expect, test } from 'vitest';
import type { ApiClient, ApiKey } from './clients';
import { mayHaveAnother, rangesOf, standingOf } from './keys';

const key = (part: Partial<ApiKey>): ApiKey => ({
  id: '1',
  prefix: 'lyk_aaaaaaaa',
  status: 'ACTIVE',
  expiresOn: '2026-12-31',
  madeAt: '2026-07-01T00:00:00Z',
  ...part,
});

const client = (...keys: ApiKey[]): ApiClient => ({
  id: '1',
  name: 'x',
  scopes: ['ledger:import'],
  unitCode: 'HO',
  unitName: '总行',
  addresses: [],
  madeBy: 'x',
  madeAt: '2026-07-01T00:00:00Z',
  keys,
});

test('a key that lapses within two weeks stands out', () => {
  expect(standingOf(key({}), '2026-12-17')).toBe('ACTIVE');
  expect(standingOf(key({}), '2026-12-18')).toBe('SOON');
  expect(standingOf(key({}), '2026-12-31')).toBe('SOON');
  expect(standingOf(key({ status: 'REVOKED' }), '2026-12-31')).toBe('REVOKED');
});

test('two active keys are the most', () => {
  expect(mayHaveAnother(client(key({}), key({ status: 'REVOKED' })))).toBe(true);
  expect(mayHaveAnother(client(key({}), key({})))).toBe(false);
  expect(mayHaveAnother({ ...client(key({})), revokedAt: '2026-07-01T00:00:00Z' })).toBe(false);
});

test('ranges come one a line or with commas', () => {
  expect(rangesOf(' 10.1.2.0/24\nfd00::/8，10.0.0.1 ')).toEqual(['10.1.2.0/24', 'fd00::/8', '10.0.0.1']);
  expect(rangesOf(' ')).toEqual([]);
});
