import { expect, it } from 'vitest';
import type { TrendMonth } from '../queries';
import { BAR_ZONE, marksOf } from './trendModel';

const month = (of: string, points: number, amount: number): TrendMonth => ({
  month: of,
  state: 'CLOSED',
  points,
  amount,
  lifelineAmount: 0,
  loans: 10,
  tier: 3,
  attainment: 'FLOOR_MET',
  pointsMet: true,
  exempt: false,
});

it('spreads months evenly, the highest at the top and nought on the axis', () => {
  const [first, second] = marksOf([month('2026-09', 0, 0), month('2026-10', 28, 9e6)]);
  expect(first).toMatchObject({ x: 25, barY: BAR_ZONE.bottom });
  expect(second).toMatchObject({ x: 75, barY: BAR_ZONE.top });
  expect(first?.pointsY).toBeGreaterThan(second?.pointsY ?? 0);
});

it('lays a month that adjustments pushed below nought on the axis', () => {
  expect(marksOf([month('2026-09', -1.2, -6e5)])[0]?.barY).toBe(BAR_ZONE.bottom);
});
