import { describe, expect, it } from 'vitest';
import { attachedBy, moved, officersAt, pairsOf, shareOf, signed, signedCount, tiersOf } from './report';
import type { Report, Simulation } from './simulations';

const cells = [
  { before: 3, after: 3, officers: 5 },
  { before: 3, after: 4, officers: 2 },
  { before: 4, after: 2, officers: 1 },
];
const run = (id: string, changes: Partial<Simulation>) =>
  ({ id, state: 'DONE', current: true, finishedAt: '2026-01-01T00:00:00Z', ...changes }) as Simulation;
const month = (name: string, before: number, after: number) =>
  ({ month: name, before: { misses: before }, after: { misses: after } }) as Report['months'][number];

describe('the report', () => {
  it('counts who goes where', () => {
    expect(tiersOf(cells)).toEqual([2, 3, 4]);
    expect(officersAt(cells, 3, 4)).toBe(2);
    expect(officersAt(cells, 2, 2)).toBe(0);
    expect(moved(cells)).toEqual({ up: 1, down: 2, same: 5 });
  });

  it('signs differences', () => {
    expect([1.2, -1300, 0].map(signed)).toEqual(['+1.20', '−1,300.00', '0.00']);
    expect([2, -3, 0].map(signedCount)).toEqual(['+2', '−3', '0']);
  });

  it('knows no share of nothing', () => {
    expect(shareOf(0, 0)).toBeUndefined();
    expect(shareOf(1, 4)).toBe(0.25);
  });

  it('measures columns by the highest', () => {
    expect(pairsOf([month('2025-01', 2, 4), month('2025-02', 0, 1)])).toEqual([
      { month: '2025-01', x: 25, before: 0.5, after: 1 },
      { month: '2025-02', x: 75, before: 0, after: 0.25 },
    ]);
    expect(pairsOf([month('2025-01', 0, 0)])).toEqual([{ month: '2025-01', x: 50, before: 0, after: 0 }]);
  });

  it('is taken along by a publication only where it is of the very numbers', () => {
    expect(attachedBy([run('old', {}), run('new', { finishedAt: '2026-02-01T00:00:00Z' })])?.id).toBe('new');
    expect(attachedBy([run('other', { current: false }), run('stopped', { state: 'CANCELLED' })])).toBeUndefined();
  });
});
