import { expect, it } from 'vitest';
import { barLabel, bars } from './trend';

const months = [
  { month: '2026-10', state: 'CLOSED' as const, points: 20, amount: 5e6, lifelineAmount: 4e6, exempt: false },
  { month: '2026-11', state: 'OPEN' as const, points: -1.25, amount: 1e6, lifelineAmount: 8e6, exempt: true },
];

it('draws points up to the highest and never below the ground', () => {
  expect(bars(months, 'points')).toEqual([
    { month: '2026-10', number: 10, value: 20, height: 100, open: false, exempt: false },
    { month: '2026-11', number: 11, value: -1.25, height: 0, open: true, exempt: true },
  ]);
});

it('draws amounts with the lifeline of each month', () => {
  expect(bars(months, 'amount').map(({ height, line }) => [height, line])).toEqual([
    [62.5, 50],
    [12.5, 100],
  ]);
});

it.each([
  [14.1, 'points', 'zh', '14.1'],
  [123.4, 'points', 'zh', '123'],
  [-1.25, 'points', 'en', '-1.3'],
  [5_900_000, 'amount', 'zh', '590'],
  [5_900_000, 'amount', 'en', '5.9'],
  [12_000_000, 'amount', 'en', '12'],
] as const)('labels %d %s in %s as %s', (value, kind, language, label) => {
  expect(barLabel(value, kind, language)).toBe(label);
});
