import { describe, expect, it } from 'vitest';
import type { Month } from '@/api/months';
import { change, ends, figureOf, placesOf, projectedAmount, type SummaryUnit, share, unitsBy } from './dashboardModel';

const unit = (unitCode: string, over: Partial<SummaryUnit> = {}): SummaryUnit => ({
  unitCode,
  unitName: unitCode,
  officers: 10,
  averagePoints: 10,
  amount: 1e7,
  floorAmount: 2e7,
  stretchAmount: 3e7,
  belowLifeline: 0,
  ...over,
});

const month = (over: Partial<Month>): Month => ({
  month: '2026-11',
  state: 'OPEN',
  scheme: { id: '1', name: '方案' },
  workingDays: 21,
  elapsedWorkingDays: 15,
  closable: false,
  officers: 86,
  ...over,
});

describe('shares and changes', () => {
  it('knows no share of nothing', () => {
    expect(share(0, 0)).toBeUndefined();
    expect(share(12, 86)).toBeCloseTo(0.1395, 4);
  });

  it('compares only with something', () => {
    expect(change(10.44, 10.02)).toBeCloseTo(0.0419, 4);
    expect(change(5, 0)).toBeUndefined();
    expect(change(5, undefined)).toBeUndefined();
  });
});

describe('pace', () => {
  it('draws the straight line to the month’s end', () => {
    expect(projectedAmount(3.47e8, month({}))).toBeCloseTo(4.858e8, -5);
  });

  it.each([
    ['closed', month({ state: 'CLOSED', elapsedWorkingDays: 21 })],
    ['without working days yet', month({ elapsedWorkingDays: 0 })],
    ['unknown', undefined],
  ])('a month %s has none', (_case, which) => {
    expect(projectedAmount(1e8, which)).toBeUndefined();
  });
});

describe('units', () => {
  it('orders by average points or by amount per officer, equal ones by code', () => {
    const units = [
      unit('03', { averagePoints: 9 }),
      unit('02'),
      unit('01'),
      unit('04', { officers: 2, averagePoints: 1 }),
    ];
    expect(unitsBy('averagePoints', units).map((one) => one.unitCode)).toEqual(['01', '02', '03', '04']);
    expect(unitsBy('perOfficer', units)[0]?.unitCode).toBe('04');
  });

  it('keeps both ends of a long list with their places, and the whole of a short one', () => {
    const long = Array.from({ length: 20 }, (_, index) => unit(String(index), { averagePoints: 20 - index }));
    const { top, bottom, hidden } = ends(long, 5);
    expect(top.map((one) => one.place)).toEqual([1, 2, 3, 4, 5]);
    expect(bottom.map((one) => one.place)).toEqual([16, 17, 18, 19, 20]);
    expect(hidden).toBe(10);
    expect(ends(long.slice(0, 12), 5)).toMatchObject({ bottom: [], hidden: 0 });
  });

  it('gives equal units one place', () => {
    const equal = [unit('01'), unit('02'), unit('03', { averagePoints: 9, amount: 1 })];
    expect(ends(equal, 5).top.map((one) => one.place)).toEqual([1, 1, 3]);
    expect(ends(equal, 5, figureOf('perOfficer')).top.map((one) => one.place)).toEqual([1, 1, 3]);
  });
});

it('shares places among equal points', () => {
  expect(placesOf([30, 29, 29, 28], (figure) => figure)).toEqual([1, 2, 2, 4]);
});
