import { expect, it } from 'vitest';
import { sumPoints } from '../arithmetic';
import { breakdown } from './breakdown';

const rule = (product: string, benchmarkBalance: number) => ({
  product,
  coefficient: 1,
  benchmarkBalance,
  minFactor: 0.8,
  maxFactor: 1.5,
});
const line = (product: string, loans: number, balance: number) => ({
  product,
  loans,
  balance,
  averageBalance: loans ? balance / loans : 0,
  factor: 1,
  coefficient: 1,
  points: 1.1,
});

it.each([
  [2_400_000, 4, 500_000, 1.2, undefined],
  [900_000, 10, 120_000, 0.75, 'min'],
  [2_600_000, 2, 800_000, 1.625, 'max'],
  [960_000, 10, 120_000, 0.8, undefined],
])('%d over %d loans against %d', (balance, loans, benchmark, ratio, clamp) => {
  const [first] = breakdown([line('X', loans, balance)], [rule('X', benchmark)]);
  expect(first?.ratio).toBe(ratio);
  expect(first?.clamp).toBe(clamp);
});

it('follows the scheme’s order and keeps products without loans and products it does not know', () => {
  const lines = breakdown([line('OLD', 1, 1), line('B', 1, 100)], [rule('A', 100), rule('B', 100)]);
  expect(lines.map(({ product, loans }) => [product, loans])).toEqual([
    ['A', 0],
    ['B', 1],
    ['OLD', 1],
  ]);
});

it('does without a scheme', () => {
  expect(breakdown([line('A', 1, 100)])[0]?.clamp).toBeUndefined();
});

it('adds to the cent', () => {
  expect(sumPoints([{ points: 0.1 }, { points: 0.2 }, { points: -1.38 }])).toBe(-1.08);
});
