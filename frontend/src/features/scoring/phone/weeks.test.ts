import { expect, it } from 'vitest';
import type { Week } from '../queries';
import { doneShare, weekOf } from './weeks';

const week = (from: string, until: string) => ({ from, until }) as Week;
const weeks = [week('2026-11-01', '2026-11-01'), week('2026-11-02', '2026-11-08'), week('2026-11-09', '2026-11-15')];

it.each([
  ['2026-10-31', '2026-11-01'],
  ['2026-11-02', '2026-11-02'],
  ['2026-11-08', '2026-11-02'],
  ['2026-12-03', '2026-11-09'],
])('the week of %s begins on %s', (day, from) => {
  expect(weekOf(weeks, day)?.from).toBe(from);
});

it('knows no week of nothing', () => {
  expect(weekOf([], '2026-11-02')).toBeUndefined();
});

it.each([
  [0, 100, 0],
  [33.4, 100, 33],
  [250, 100, 100],
  [-10, 100, 0],
  [0, 0, 100],
])('%d of %d is %d percent', (amount, part, share) => {
  expect(doneShare(amount, part)).toBe(share);
});
