import { expect, it } from 'vitest';
import { measureState, reached } from './model';

const at = '2026-12-01T02:00:00Z';

it('says the last thing that is proven of a message', () => {
  expect(reached({})).toBe('waiting');
  expect(reached({ sentAt: at })).toBe('sent');
  expect(reached({ sentAt: at, deliveredAt: at })).toBe('delivered');
  expect(reached({ sentAt: at, deliveredAt: at, readAt: at })).toBe('read');
});

it('tells a measure that nobody owes from one that is late', () => {
  expect(measureState({ overdue: true })).toBe('unowned');
  expect(measureState({ status: 'OPEN', overdue: true })).toBe('overdue');
  expect(measureState({ status: 'SUBMITTED', overdue: false })).toBe('running');
  expect(measureState({ status: 'DONE', overdue: false })).toBe('done');
  expect(measureState({ status: 'CANCELLED', overdue: false })).toBe('cancelled');
});
