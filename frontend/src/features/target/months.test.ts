import { expect, it } from 'vitest';
import { lastMonths, nextMonth } from './months';

it('goes on to the next year and back to the last', () => {
  expect(nextMonth('2026-12')).toBe('2027-01');
  expect(lastMonths('2027-01', 3, '2027-01')).toEqual(['2027-01', '2026-12', '2026-11']);
});

it('keeps an older month that is looked at', () => {
  expect(lastMonths('2026-02', 2, '2024-05')).toEqual(['2026-02', '2026-01', '2024-05']);
});
