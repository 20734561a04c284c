import { expect, it } from 'vitest';
import { byRole, safeTarget } from './demo';

it.each([
  ['/m/ranking?month=2026-11', '/m/ranking?month=2026-11'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  [null, '/'],
])('goes from %s to %s', (from, target) => {
  expect(safeTarget(from)).toBe(target);
});

it('groups by role and leaves out roles without an account', () => {
  const account = (role: 'ADMIN' | 'OFFICER') => ({ role, staffNo: '1', name: 'x', unitName: 'y' });
  expect(
    byRole([account('ADMIN'), account('OFFICER'), account('OFFICER')]).map(([role, of]) => [role, of.length]),
  ).toEqual([
    ['OFFICER', 2],
    ['ADMIN', 1],
  ]);
});
