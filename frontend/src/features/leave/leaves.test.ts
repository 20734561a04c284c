import { expect, test } from 'vitest';
import { daysOf } from './leaves';

test('both ends of a leave belong to it', () => {
  expect(daysOf({ from: '2024-03-01', until: '2024-03-01' })).toBe(1);
  expect(daysOf({ from: '2024-02-28', until: '2024-03-01' })).toBe(3);
});
