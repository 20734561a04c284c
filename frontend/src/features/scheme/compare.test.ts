import { expect, it } from 'vitest';
import { changes, compare } from './compare';
import { exampleScheme } from './exampleScheme';
import type { SchemeRules } from './queries';

const rules: SchemeRules = { name: 'A', effectiveFrom: '2026-01', ...exampleScheme };
const told = (before: SchemeRules, after: SchemeRules) =>
  changes(compare(before, after)).map(({ group, item }) => [
    item?.key ?? group.key,
    item?.kind ?? group.kind,
    item?.by,
  ]);

it('finds nothing between equals, and still lists every number', () => {
  expect(told(rules, rules)).toEqual([]);
  expect(compare(rules, rules).flatMap(({ items }) => items)).toHaveLength(5 + 3 * 4 + 5 * 5 + 4 + 3 * 3 + 3);
});

it('says by how much a number changed', () => {
  const [first, ...others] = rules.products;
  const after = { ...rules, products: [...(first ? [{ ...first, coefficient: 1.1 }] : []), ...others] };
  expect(told(rules, after)).toEqual([['products/MORTGAGE/coefficient', 'changed', 0.1]]);
});

it('knows products by their code, whatever their order', () => {
  expect(told(rules, { ...rules, products: [...rules.products].reverse() })).toEqual([]);
});

it('tells products and tiers that came or went as one', () => {
  const car = { product: 'CAR', coefficient: 1, benchmarkBalance: 100_000, minFactor: 0.8, maxFactor: 1.5 };
  const after = { ...rules, products: [...rules.products.slice(1), car], tiers: rules.tiers.slice(0, 4) };
  expect(told(rules, after)).toEqual([
    ['products/MORTGAGE', 'removed', undefined],
    ['products/CAR', 'added', undefined],
    ['tiers/5', 'removed', undefined],
  ]);
});

it('tells sections that were switched off', () => {
  const { pace: _pace, ...off } = rules;
  expect(told(rules, off)).toEqual([['pace', 'removed', undefined]]);
});

it('tells no difference of tiers and months as a number', () => {
  expect(told(rules, { ...rules, entryTier: 4, effectiveFrom: '2027-01' })).toEqual([
    ['basics/effectiveFrom', 'changed', undefined],
    ['basics/entryTier', 'changed', undefined],
  ]);
});
