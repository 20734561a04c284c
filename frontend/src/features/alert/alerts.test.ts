import { expect, it } from 'vitest';
import { reached } from './alerts';

const AT = '2024-03-13T08:00:00+08:00';

it('tells the last thing that is proven of a message', () => {
  expect(reached({})).toBe('sent');
  expect(reached({ deliveredAt: AT })).toBe('delivered');
  expect(reached({ deliveredAt: AT, readAt: AT })).toBe('read');
});
