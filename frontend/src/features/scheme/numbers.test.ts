import { expect, it } from 'vitest';
import { groupDigits, percentOf, shareOf, typedNumber } from './numbers';

it('groups the whole part only', () => {
  expect(groupDigits('1234567.8901')).toBe('1,234,567.8901');
  expect(groupDigits('-1234')).toBe('-1,234');
  expect(groupDigits('')).toBe('');
});

it('reads what was typed, and leaves an emptied field empty', () => {
  expect(typedNumber('1,234.5')).toBe(1234.5);
  expect(typedNumber('')).toBe('');
});

it('turns shares into percent and back without noise', () => {
  expect(percentOf(0.07)).toBe(7);
  expect(shareOf(7.01)).toBe(0.0701);
  expect(shareOf(percentOf(0.5555))).toBe(0.5555);
});
