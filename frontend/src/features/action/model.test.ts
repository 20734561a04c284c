import { expect, test } from 'vitest';
import { lacksEvidence, mayAttach, needsWords, reasonOf, toneOf } from './model';
import type { Action } from './queries';

const action: Action = {
  summary: {
    id: '018e7c1d-0000-7000-8000-000000000000',
    title: '补齐照片',
    status: 'RETURNED',
    dueOn: '2024-03-31',
    overdue: false,
    escalation: 0,
    ownerStaffNo: '810017',
    ownerName: '王芳',
    unitCode: 'S11',
    unitName: '营业部',
    createdAt: '2024-03-01T08:00:00+08:00',
  },
  evidenceRequired: true,
  files: 0,
  moves: ['START', 'SUBMIT'],
  steps: [
    { at: '2024-03-01T08:00:00+08:00', kind: 'ASSIGNED' },
    { at: '2024-03-02T08:00:00+08:00', kind: 'RETURNED', words: '缺一户' },
    { at: '2024-03-03T08:00:00+08:00', kind: 'RETURNED', words: '照片不清' },
  ],
};

test('what is overdue is red whatever its state', () => {
  expect(toneOf({ status: 'OPEN', overdue: false })).toBe('info');
  expect(toneOf({ status: 'OPEN', overdue: true })).toBe('bad');
});

test('the reason is that of the last return, while it is returned', () => {
  expect(reasonOf(action)).toBe('照片不清');
  expect(reasonOf({ ...action, summary: { ...action.summary, status: 'SUBMITTED' } })).toBeUndefined();
});

test('evidence is asked for before it is submitted', () => {
  expect(lacksEvidence(action)).toBe(true);
  expect(lacksEvidence({ ...action, files: 1 })).toBe(false);
  expect(mayAttach({ ...action, moves: ['ACCEPT', 'RETURN'] })).toBe(false);
  expect(needsWords('START')).toBe(false);
});
