import { describe, expect, it } from 'vitest';
import type { Scheme } from '@/api/scheme';
import { ratio4, sumPoints } from '../arithmetic';
import { averageWords, boundOf, rulesOf, standardGap } from './statementModel';

const bounds = { minFactor: 0.8, maxFactor: 1.5 };

describe('the factor', () => {
  it.each([
    [2_400_000, 4, 500_000, 1.2],
    [900_000, 10, 120_000, 0.75],
    [2_600_000, 2, 800_000, 1.625],
    [100_000.5, 1, 1_000_000, 0.1],
    [100_050, 1, 1_000_000_000, 0.0001],
    [0, 3, 500_000, 0],
    [100, 1, 0, 0],
  ])('%d over %d loans by %d is %d', (balance, loans, benchmark, ratio) => {
    expect(ratio4(balance, loans, benchmark)).toBe(ratio);
  });

  it('rounds a half up, where binary fractions would round it down', () => {
    expect(ratio4(1.00005 * 1_000_000, 1, 1_000_000)).toBe(1.0001);
  });

  it.each([
    [0.75, 'min'],
    [0.8, 'within'],
    [1.5, 'within'],
    [1.5001, 'max'],
  ])('%d is %s', (ratio, bound) => {
    expect(boundOf(ratio, bounds)).toBe(bound);
  });

  it('names the bound that held it', () => {
    const line = {
      product: 'CONSUMER',
      loans: 10,
      balance: 900_000,
      averageBalance: 90_000,
      factor: 0.8,
      coefficient: 0.6,
      points: 4.8,
    };
    const rule = { product: 'CONSUMER', coefficient: 0.6, benchmarkBalance: 120_000, ...bounds };
    expect(averageWords(line, rule)).toEqual({ ratio: 0.75, bound: 'min', limit: 0.8 });
    expect(averageWords(line, undefined)).toBeUndefined();
  });
});

it('adds points without binary noise', () => {
  expect(sumPoints([{ points: 4.8 }, { points: 4.8 }, { points: 4.5 }])).toBe(14.1);
  expect(sumPoints([{ points: 0.1 }, { points: 0.2 }, { points: -0.3 }])).toBe(0);
});

it('explains by the rules the month was scored by, and by no others', () => {
  const scheme = { id: 's2' } as Scheme;
  expect(rulesOf({ scheme: { id: 's2', name: '' } }, scheme)).toBe(scheme);
  expect(rulesOf({ scheme: { id: 's1', name: '' } }, scheme)).toBeUndefined();
});

it('knows what is missing to the standard', () => {
  expect(standardGap({ points: 27.54, pointsStandard: 28 })).toBe(0.46);
  expect(standardGap({ points: 30, pointsStandard: 28 })).toBe(0);
});
