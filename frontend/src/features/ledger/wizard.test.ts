import { expect, it } from 'vitest';
import { nextSteps, stepOf } from './wizard';

it('goes from the file over the upload and the work to the receipt', () => {
  expect(stepOf({ sending: false })).toBe('prepare');
  expect(stepOf({ sending: true })).toBe('send');
  expect(stepOf({ status: 'QUEUED' })).toBe('process');
  expect(stepOf({ status: 'RUNNING' })).toBe('process');
  expect(stepOf({ status: 'REJECTED' })).toBe('receipt');
});

it('names what comes after a receipt', () => {
  expect(nextSteps({ status: 'DONE', rejected: 0 })).toEqual(['close']);
  expect(nextSteps({ status: 'DONE', rejected: 3 })).toEqual(['mend', 'close']);
  expect(nextSteps({ status: 'REJECTED', rejected: 3 })).toEqual(['sendWhole']);
  expect(nextSteps({ status: 'REJECTED', rejected: 0 })).toEqual(['resend']);
  expect(nextSteps({ status: 'FAILED', rejected: 0 })).toEqual(['resend', 'askAdmin']);
  expect(nextSteps({ status: 'RUNNING', rejected: 0 })).toEqual([]);
});
