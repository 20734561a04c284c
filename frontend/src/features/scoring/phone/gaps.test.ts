import { expect, it } from 'vitest';
import { begun, gap, nextMark, rankMove, targetsOf } from './gaps';

const targets = { lifeline: 4e6, floor: 7e6, stretch: 10e6 };

it.each([
  [14.1, 18, { met: false, by: 3.9 }],
  [18, 18, { met: true, by: 0 }],
  [18.99, 18, { met: true, by: 0.99 }],
  [-0.42, 18, { met: false, by: 18.42 }],
  [6_999_999.99, 7e6, { met: false, by: 0.01 }],
])('from %d to %d to the cent', (value, target, expected) => {
  expect(gap(value, target)).toEqual(expected);
});

it.each([
  [0, 'lifeline'],
  [4e6, 'floor'],
  [5.9e6, 'floor'],
  [7e6, 'stretch'],
  [10e6, undefined],
])('at %d yuan the next mark is %s', (amount, mark) => {
  expect(nextMark(amount, targets)).toBe(mark);
});

it('does not take a missing target for 0 yuan', () => {
  expect(targetsOf({ lifelineAmount: 4e6, floorAmount: 7e6, stretchAmount: 10e6 })).toEqual(targets);
  expect(targetsOf({ lifelineAmount: 4e6, floorAmount: 7e6 })).toBeUndefined();
});

it('compares ranks with the month before, not with this one', () => {
  const trend = [
    { month: '2026-09', rank: 90 },
    { month: '2026-10', rank: 124 },
    { month: '2026-11', rank: 118 },
  ];
  expect(rankMove(trend, '2026-11', 118)).toBe(6);
  expect(rankMove(trend, '2026-09', 90)).toBeUndefined();
  expect(rankMove(trend, '2026-11', null)).toBeUndefined();
});

it('begins with the first working day that was counted', () => {
  expect(begun({ state: 'OPEN' })).toBe(false);
  expect(begun({ state: 'OPEN', pace: { elapsedWorkingDays: 0 } })).toBe(false);
  expect(begun({ state: 'OPEN', pace: { elapsedWorkingDays: 1 } })).toBe(true);
  expect(begun({ state: 'CLOSED' })).toBe(true);
});
