import { expect, test } from 'vitest';
import { type Draft, EMPTY, isAmount, lacking, linesAbout, REASONS, toneOf, wishOf } from './model';

const draft = (part: Partial<Draft>): Draft => ({ ...EMPTY, kind: 'LOAN', ...part });

test('each kind asks for its own fields', () => {
  expect(lacking(draft({}))).toEqual(['loanNo', 'reason', 'words']);
  expect(lacking(draft({ kind: 'MISSING_LOAN', loanNo: 'L1' }))).toEqual(['amount', 'disbursedOn', 'reason', 'words']);
  expect(lacking(draft({ kind: 'TIER', reason: 'OTHER', words: ' ' }))).toEqual(['words']);
  expect(lacking(draft({ kind: 'ADJUSTMENT', reason: 'OTHER', words: 'x', adjustmentId: 'a' }))).toEqual([]);
});

test('what was typed for another kind is not sent', () => {
  const filled = draft({ reason: 'OTHER', words: ' 请核对 ', loanNo: ' L1 ', amount: '1', disbursedOn: '2024-03-01' });
  expect(wishOf('2024-03', { ...filled, kind: 'TIER' })).toEqual({
    month: '2024-03',
    kind: 'TIER',
    reason: 'OTHER',
    words: '请核对',
  });
  expect(wishOf('2024-03', filled)).toMatchObject({ loanNo: 'L1' });
  expect(wishOf('2024-03', filled)).not.toHaveProperty('amount');
  expect(wishOf('2024-03', { ...filled, kind: 'MISSING_LOAN', amount: '600000.5' })).toMatchObject({
    loanNo: 'L1',
    amount: 600000.5,
    disbursedOn: '2024-03-01',
  });
});

test('amounts are yuan with two places at most', () => {
  expect(['1', '0.5', '600000.00'].every(isAmount)).toBe(true);
  expect(['', '0', '-1', '1.005', '1e5', '1,000', '一万'].some(isAmount)).toBe(false);
});

test('overdue is red whatever the state, put right is green', () => {
  expect(toneOf({ status: 'IN_REVIEW', overdue: true })).toBe('bad');
  expect(toneOf({ status: 'ANSWERED', outcome: 'CORRECTED', overdue: false })).toBe('ok');
  expect(toneOf({ status: 'ANSWERED', outcome: 'UPHELD', overdue: false })).toBe('none');
});

test('a loan leads to the line of its product', () => {
  const line = { loans: 1, amount: 1, balance: 1, averageBalance: 1, factor: 1, coefficient: 1, points: 1 };
  const lines = ['MORTGAGE', 'CONSUMER'].map((product) => ({ ...line, product }));
  const loan = { loanNo: 'L1', disbursedOn: '2024-03-01', amount: 1, status: 'COUNTED' } as const;
  expect(linesAbout({ loan: { ...loan, product: 'CONSUMER' } }, lines as never)).toEqual(['CONSUMER']);
  expect(linesAbout({ loan: { ...loan, product: 'OTHER' } }, lines as never)).toEqual(['MORTGAGE', 'CONSUMER']);
  expect(linesAbout({}, lines as never)).toHaveLength(2);
});

test('every kind has a way out for what no reason names', () => {
  expect(Object.values(REASONS).every((reasons) => reasons.at(-1) === 'OTHER')).toBe(true);
});
