import { expect, test } from 'vitest';
import { addressOf, badge, filterOf, isOverdue, shelfOf } from './model';
import type { Message } from './queries';

const message: Message = {
  id: '018e7c1d-0000-7000-8000-000000000000',
  kind: 'ACTION_ASSIGNED',
  label: '新任务',
  title: '新任务',
  body: '请完成',
  todo: true,
  endsByItself: true,
  sentAt: '2024-03-01T08:00:00+08:00',
  dueOn: '2024-03-04',
  link: '/actions/1',
};

test('a to-do is overdue from the day after its last one, and not any more when it is done', () => {
  expect(isOverdue(message, '2024-03-04')).toBe(false);
  expect(isOverdue(message, '2024-03-05')).toBe(true);
  expect(isOverdue({ ...message, doneAt: '2024-03-06T08:00:00+08:00' }, '2024-03-07')).toBe(false);
});

test('a link leads to the page of the face it is read on', () => {
  expect(addressOf(message, 'desk')).toBe('/actions/1');
  expect(addressOf(message, 'phone')).toBe('/m/actions/1');
});

test('a badge says up to 99', () => {
  expect([1, 99, 100].map(badge)).toEqual(['1', '99', '99+']);
});

test('an unknown shelf is that of the to-dos', () => {
  expect(shelfOf('nonsense')).toBe('todo');
  expect(filterOf(shelfOf('unread'))).toEqual({ unread: true });
});
