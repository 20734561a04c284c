import { expect, it } from 'vitest';
import { exampleScheme } from './exampleScheme';
import { blankForm, formOf, withValue } from './form';
import { asked, officersFor } from './officers';
import { trialOf, trialOfForm } from './trial';

const trial = trialOf(exampleScheme);
const [newcomer, mixed, small, large] = officersFor(trial);

it('makes officers at, around, below and above the benchmarks', () => {
  expect(newcomer?.loans.MORTGAGE).toEqual({ count: 2, averageAmount: 500_000 });
  expect(mixed?.loans.CONSUMER).toEqual({ count: 10, averageAmount: 90_000 });
  expect(small?.loans.BUSINESS).toEqual({ count: 3, averageAmount: 400_000 });
  expect(large?.loans.BUSINESS).toEqual({ count: 1, averageAmount: 1_600_000 });
});

it('fills the window with the months before, and leaves it empty for a newcomer', () => {
  expect(newcomer && asked(newcomer, trial).formerPoints).toEqual([]);
  expect(mixed && asked(mixed, trial).formerPoints).toEqual([13, 13, 13]);
});

it('leaves out what the scheme does not know and what is not there', () => {
  const one = { ...trial, products: trial.products.slice(0, 1) };
  expect(mixed && asked(mixed, one).loans).toEqual([{ product: 'MORTGAGE', count: 4, averageAmount: 600_000 }]);
  expect(asked({ kind: 'mixed', former: null, loans: {} }, trial).loans).toEqual([]);
});

it('tries a draft as soon as its products and tiers are complete', () => {
  expect(trialOfForm(blankForm())).toBeUndefined();
  const form = formOf({ name: '', effectiveFrom: '', ...exampleScheme });
  expect(trialOfForm(form)).toEqual(trial);
  expect(trialOfForm(withValue(form, '/tiers/1/floorAmount', null))).toBeUndefined();
});
