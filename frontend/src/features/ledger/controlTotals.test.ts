import { expect, it } from 'vitest';
import { grouped, sum } from './controlTotals';

const totals = [
  { day: '2026-11-03', branchCode: '2202', branchName: '吉林分行', rows: 2, amount: 0.2 },
  { day: '2026-11-02', branchCode: '2201', branchName: '长春分行', rows: 1, amount: 0.1 },
  { day: '2026-11-03', branchCode: '2201', branchName: '长春分行', rows: 3, amount: 1_000_000.7 },
];

it('adds without losing a cent', () => {
  expect(sum(totals)).toEqual({ rows: 6, amount: 1_000_001 });
});

it('groups by day, by branch or by both, in order', () => {
  expect(grouped(totals, 'day')).toEqual([
    { key: '2026-11-02', day: '2026-11-02', rows: 1, amount: 0.1 },
    { key: '2026-11-03', day: '2026-11-03', rows: 5, amount: 1_000_000.9 },
  ]);
  expect(grouped(totals, 'branch').map((row) => [row.branchName, row.rows])).toEqual([
    ['长春分行', 4],
    ['吉林分行', 2],
  ]);
  expect(grouped(totals, 'both').map((row) => row.key)).toEqual([
    '2026-11-02 2201',
    '2026-11-03 2201',
    '2026-11-03 2202',
  ]);
});
