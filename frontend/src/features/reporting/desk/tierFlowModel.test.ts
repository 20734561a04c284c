import { expect, it } from 'vitest';
import type { TierFlow } from '../queries';
import { ends, monthBefore, moves, officersOn } from './tierFlowModel';

const flow: TierFlow = {
  since: '2026-10',
  month: '2026-11',
  flows: [
    { from: 3, to: 2, officers: 4 },
    { from: 3, to: 3, officers: 9 },
    { from: 2, to: 5, officers: 1 },
    { from: 5, officers: 2 },
    { to: 5, officers: 3 },
  ],
};

it('knows the month before over a new year', () => {
  expect(monthBefore('2026-01')).toBe('2025-12');
  expect(monthBefore('2026-11')).toBe('2026-10');
});

it('counts who went which way', () => {
  expect(moves(flow)).toEqual({ up: 4, down: 1, same: 9, came: 3, left: 2 });
  expect(officersOn(flow, { from: 0, to: 5 })).toBe(3);
  expect(officersOn(flow, { from: 1, to: 5 })).toBe(0);
});

it('shows the tiers at either end', () => {
  expect(ends(flow)).toEqual({ tiers: [2, 3, 5], came: true, left: true });
});
