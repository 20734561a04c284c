import { expect, it } from 'vitest';
import { amountRange, emptyDraft, loansOf, withAmount, withCount } from './whatIf';

const rule = (product: string, benchmarkBalance: number) => ({
  product,
  coefficient: 1,
  benchmarkBalance,
  minFactor: 0.8,
  maxFactor: 1.5,
});
const rules = [rule('MORTGAGE', 500_000), rule('CONSUMER', 120_000)];
const empty = emptyDraft(rules, [{ product: 'MORTGAGE', ticket: 663_214.29 }]);

it('starts at the own average, or at the benchmark where there is none', () => {
  expect(empty).toEqual({ MORTGAGE: { count: 0, amount: 663_214.29 }, CONSUMER: { count: 0, amount: 120_000 } });
});

it('sends only products with loans, to the cent', () => {
  const draft = withAmount(withCount(empty, 'CONSUMER', 2), 'CONSUMER', 98_500.004);
  expect(loansOf(draft)).toEqual([{ product: 'CONSUMER', count: 2, averageAmount: 98_500 }]);
  expect(loansOf(empty)).toEqual([]);
});

it.each([
  [-1, 0],
  [3.7, 3],
  [5000, 999],
])('keeps a count of %d between its limits', (asked, kept) => {
  expect(withCount(empty, 'MORTGAGE', asked).MORTGAGE?.count).toBe(kept);
});

it('leaves a product that the scheme does not list alone', () => {
  expect(withCount(empty, 'OTHER', 3)).toBe(empty);
});

it('has room for the own average on the slider', () => {
  expect(amountRange(rule('X', 500_000), 600_000)).toEqual({ min: 10_000, max: 940_000, step: 10_000 });
  expect(amountRange(rule('X', 120_000), 98_500)).toEqual({ min: 2000, max: 226_000, step: 2000 });
  expect(amountRange(rule('X', 500_000), 3_000_000)).toEqual({ min: 50_000, max: 4_500_000, step: 50_000 });
});
