import { expect, it } from 'vitest';
import { minus } from './decimals';

it('subtracts without binary noise', () => {
  expect(minus(0.3, 0.1)).toBe(0.2);
  expect(minus(1.1, 1.2)).toBe(-0.1);
  expect(minus(0.0001, 0)).toBe(0.0001);
  expect(minus(1_000_000_000_000.01, 999_999_999_999.99)).toBe(0.02);
  expect(minus(5, 5)).toBe(0);
});
