import { expect, it } from 'vitest';
import { compare } from './compare';

const rules = [{ product: 'MORTGAGE', coefficient: 1, benchmarkBalance: 500_000, minFactor: 0.8, maxFactor: 1.5 }];
const loans = [{ product: 'MORTGAGE', amount: 600_000 }];
const line = { product: 'MORTGAGE', loans: 1, points: 1.2 };

it('says same when every product and the whole agree', () => {
  const { same, points } = compare('2026-11-30', rules, loans, {
    points: 0.95,
    lines: [line],
    adjustments: [{ points: -0.25 }],
  });
  expect([same, points]).toEqual([true, 95n]);
});

it.each([
  ['the points', { points: 1.21, lines: [line], adjustments: [] }],
  ['a product', { points: 1.2, lines: [{ ...line, points: 1.19 }], adjustments: [] }],
  ['a number of loans', { points: 1.2, lines: [{ ...line, loans: 2 }], adjustments: [] }],
  ['a line that is not there', { points: 1.2, lines: [], adjustments: [] }],
  ['a line too many', { points: 1.2, lines: [line, { product: 'CONSUMER', loans: 1, points: 0 }], adjustments: [] }],
])('says different when %s differs', (_what, statement) => {
  expect(compare('2026-11-30', rules, loans, statement).same).toBe(false);
});
