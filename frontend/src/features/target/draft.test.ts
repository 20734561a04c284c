import { expect, test } from 'vitest';
import { draftOf, faultsOf, placeOf, sum, unitCells } from './draft';
import type { OfficerRow, UnitSheet } from './queries';

const month = (of: string, draft?: number) => ({ month: of, fixed: draft !== undefined, ...(draft ? { draft } : {}) });
const sheet = {
  own: { unitCode: 'B1', unitName: '', level: 'BRANCH', months: [month('2026-01')], monthsSet: 0 },
  rows: [
    {
      unitCode: 'S11',
      unitName: '',
      level: 'SUB_BRANCH',
      months: [month('2026-01', 7), month('2026-02', 8), month('2026-03')],
      monthsSet: 0,
    },
  ],
  checks: [
    { month: '2026-01', closed: true, set: 0 },
    { month: '2026-02', closed: false, set: 0 },
    { month: '2026-03', closed: false, set: 0 },
  ],
} as unknown as UnitSheet;

test('a branch sends the cells of its sub-branches, without closed months and empty ones', () => {
  expect(unitCells(sheet, draftOf(sheet))).toEqual([{ unitCode: 'S11', month: '2026-02', amount: 8, fixed: true }]);
  expect(draftOf(sheet).has(placeOf('B1', '2026-01'))).toBe(false);
});

test('sums are exact to the cent, and nothing is not nought', () => {
  expect(sum([0.1, 0.2, null])).toBe(0.3);
  expect(sum([null, undefined])).toBeUndefined();
});

test('a row must reach its tier and keep its order', () => {
  const row = { tierNumbers: { floorAmount: 5, stretchAmount: 7, pointsStandard: 4 } } as OfficerRow;
  expect(faultsOf(row, { floorAmount: 8, stretchAmount: 7, pointsStandard: 3, fixed: true })).toEqual({
    floorAmount: false,
    stretchAmount: true,
    pointsStandard: true,
  });
});
