import { expect, it } from 'vitest';
import type { ScoreRow } from '@/api/scores';
import { exportPath, pointsShort, showsFigures } from './rankingModel';

const seen: ScoreRow = {
  rank: 1,
  staffNo: '810017',
  name: '王伟',
  branchCode: '01',
  branchName: '东城分行',
  subBranchCode: '0101',
  subBranchName: '东城一支行',
  tier: 1,
  points: 27.54,
  amount: 1.05e7,
  pointsStandard: 28,
};

it.each([
  [27.54, 28, 0.46],
  [0.1, 0.3, 0.2],
  [28, 28, undefined],
  [30, 28, undefined],
  [12, undefined, undefined],
])('%d points of %s: %s short', (points, pointsStandard, short) => {
  expect(pointsShort(pointsStandard === undefined ? { points } : { points, pointsStandard })).toBe(short);
});

it('takes rows without amounts for an officer’s view, and waits before it hides anything', () => {
  const { amount: _amount, ...unseen } = seen;
  expect(showsFigures([undefined, undefined])).toBe(true);
  expect(showsFigures([undefined, unseen])).toBe(false);
  expect(showsFigures([unseen, seen])).toBe(true);
});

it('exports just what is shown', () => {
  expect(exportPath('2026-11', { unit: '01', tier: undefined, q: '王', sort: '-amount' })).toBe(
    '/scores/2026-11?unit=01&q=%E7%8E%8B&sort=-amount',
  );
});
