import { expect, it } from 'vitest';
import type { Month } from '@/api/months';
import { begun, latestWithData, openingMonth } from './useMonth';

const month = (over: Partial<Month>): Month => ({
  month: '2026-11',
  state: 'OPEN',
  scheme: { id: '1', name: '方案' },
  workingDays: 21,
  elapsedWorkingDays: 15,
  closable: false,
  officers: 86,
  ...over,
});

it('finds the newest month with figures', () => {
  const months = [month({ month: '2026-12', officers: 0 }), month({ month: '2026-11', asOf: '2026-11-22' })];
  expect(latestWithData(months)).toBe('2026-11');
  expect(latestWithData([])).toBeUndefined();
});

it('compares by working days once there is one', () => {
  expect(begun(month({ elapsedWorkingDays: 0 }))).toBe(false);
  expect(begun(month({ state: 'CLOSED' }))).toBe(true);
  expect(begun(month({ elapsedWorkingDays: 1 }))).toBe(true);
});

it('opens on the current month once a working day of it has come in', () => {
  const november = month({ month: '2026-11', state: 'CLOSED' });
  const december = (elapsedWorkingDays: number) => month({ month: '2026-12', elapsedWorkingDays });
  expect(openingMonth([december(0), november], '2026-12')).toBe('2026-11');
  expect(openingMonth([december(1), november], '2026-12')).toBeUndefined();
  expect(openingMonth([november], '2026-12')).toBeUndefined();
  expect(openingMonth([december(0)], '2026-12')).toBeUndefined();
});
