import { expect, it } from 'vitest';
import type { Month } from '@/api/months';
import { blockerOf, firstOpen, shortDigest } from './monthModel';

const month = (of: string, over: Partial<Month> = {}): Month => ({
  month: of,
  state: 'OPEN',
  workingDays: 21,
  elapsedWorkingDays: 21,
  closable: false,
  officers: 86,
  ...over,
});
const months = [month('2026-11'), month('2026-10'), month('2026-09', { state: 'CLOSED' })];

it('closes in order: the earliest open month is next', () => {
  expect(firstOpen(months)).toBe('2026-10');
  expect(firstOpen([])).toBeUndefined();
});

it.each([
  [month('2026-11', { closeBlocker: 'month-not-next' }), { kind: 'next', month: '2026-10' }],
  [
    month('2026-10', {
      closeBlocker: 'month-not-complete',
      completeThrough: '2026-10-22',
      lastWorkingDay: '2026-10-30',
    }),
    { kind: 'complete', through: '2026-10-22', day: '2026-10-30' },
  ],
  [month('2026-10', { closeBlocker: 'month-not-complete' }), { kind: 'complete', through: undefined, day: '2026-10' }],
  [month('2026-10', { closeBlocker: 'no-scheme' }), { kind: 'scheme' }],
  [month('2026-10', { closeBlocker: '请先完成导入。' }), { kind: 'other', text: '请先完成导入。' }],
  [month('2026-10', { closable: true }), undefined],
  [month('2026-09', { state: 'CLOSED', closeBlocker: 'month-closed' }), undefined],
])('blocker %#', (which, blocker) => {
  expect(blockerOf(which, months)).toEqual(blocker);
});

it('shortens a digest', () => {
  expect(shortDigest('9f2c4e7a1b8d03f65c2e9a7714d0b83e6f1a5c9d2e4b7086a3f5d1c8e9b24707')).toBe('9f2c4e7a…4707');
});
