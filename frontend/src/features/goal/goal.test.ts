import { expect, it } from 'vitest';
import { goalOf, isMet, mondayOf, targetsOf, withLoans } from './goal';
import type { WeekGoal } from './queries';

it.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-25', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
])('the week of %s begins on %s', (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});

it('makes a goal of supposed loans', () => {
  expect(
    goalOf([
      { product: 'MORTGAGE', count: 3, averageAmount: 333333.33 },
      { product: 'CONSUMER', count: 0, averageAmount: 1 },
    ]),
  ).toEqual([{ product: 'MORTGAGE', loans: 3, amount: 999999.99 }]);
});

const products: WeekGoal['products'] = [
  { product: 'MORTGAGE', goalLoans: 2, goalAmount: 900_000, loans: 1, amount: 500_000 },
  { product: 'CONSUMER', loans: 4, amount: 80_000 },
];

it('sends again what was meant, not what was done', () => {
  expect(targetsOf({ products } as WeekGoal)).toEqual([{ product: 'MORTGAGE', loans: 2, amount: 900_000 }]);
});

it('keeps the average when the number changes', () => {
  expect(withLoans([{ product: 'MORTGAGE', loans: 2, amount: 900_000 }], 'MORTGAGE', 3)).toEqual([
    { product: 'MORTGAGE', loans: 3, amount: 1_350_000 },
  ]);
});

it('is met by number and amount together', () => {
  expect(products.map(isMet)).toEqual([false, false]);
  expect(isMet({ product: 'MORTGAGE', goalLoans: 2, goalAmount: 900_000, loans: 2, amount: 900_000 })).toBe(true);
});
