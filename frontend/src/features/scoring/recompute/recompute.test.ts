import { expect, it } from 'vitest';
import { coefficient } from '@/lib/figures';
import { recompute, units, written } from './recompute';

const rule = (product: string, coefficient: number, benchmarkBalance: number) => ({
  product,
  coefficient,
  benchmarkBalance,
  minFactor: 0.8,
  maxFactor: 1.5,
});
const rules = [rule('MORTGAGE', 1, 500_000), rule('CONSUMER', 0.6, 120_000), rule('BUSINESS', 1.5, 800_000)];
const loans = (product: string, count: number, amount: number) =>
  Array.from({ length: count }, () => ({ product, amount }));

it('comes to the worked example to the cent', () => {
  const { steps, points } = recompute(
    '2024-03-31',
    rules,
    [...loans('MORTGAGE', 4, 600_000), ...loans('CONSUMER', 10, 90_000), ...loans('BUSINESS', 2, 1_300_000)],
    [],
  );
  expect(steps.map(({ ratio, factor, points: own }) => [ratio, factor, own])).toEqual([
    [12_000n, 12_000n, 480n],
    [7_500n, 8_000n, 480n],
    [16_250n, 15_000n, 450n],
  ]);
  expect(written(points, 2)).toBe('14.10');
});

it('takes away what was repaid within the month, never more than was lent, and nothing that was repaid later', () => {
  const repaid = (repaidOn: string, repaidAmount: number) => ({
    product: 'MORTGAGE',
    amount: 100,
    repaidOn,
    repaidAmount,
  });
  const { steps } = recompute(
    '2024-03-31',
    rules,
    [repaid('2024-03-31', 40.01), repaid('2024-03-02', 140), repaid('2024-04-01', 9)],
    [],
  );
  expect(steps[0]?.balance).toBe(15_999n);
});

it('counts adjustments, also below nothing', () => {
  expect(recompute('2024-03-31', rules, [], [{ points: -2.25 }, { points: 0.1 }]).points).toBe(-215n);
});

it('refuses a loan of a product that the scheme does not have', () => {
  expect(() => recompute('2024-03-31', rules, loans('GOLD', 1, 1), [])).toThrow(RangeError);
});

it.each([
  [0.1, 2, 10n],
  [-2.25, 2, -225n],
  [-0.05, 2, -5n],
  [123456789012.34, 2, 12345678901234n],
  [1.5, 4, 15000n],
])('reads %d by its digits', (value, places, whole) => {
  expect(units(value, places)).toBe(whole);
});

it.each([0.001, 1e-7, 1e21, Number.NaN])('refuses %d instead of rounding it', (value) => {
  expect(() => units(value, 2)).toThrow(RangeError);
});

it.each([
  [123456789n, 2, '1,234,567.89'],
  [-5n, 2, '-0.05'],
  [100000n, 2, '1,000.00'],
  [12000n, 4, '1.2000'],
])('writes %d', (value, places, text) => {
  expect(written(value, places)).toBe(text);
});

it.each([1, 1.2, 0.5, 0.9124, 1.005])('writes the coefficient %d as the statement does', (value) => {
  expect(written(units(value, 4), 4, 2)).toBe(coefficient(value));
});
