import { expect, it } from 'vitest';
import { dayBefore, faultsOf, standingOf, unitsFor } from './roles';

const units = [
  { code: 'HO', name: '总行', level: 'HEAD_OFFICE' as const },
  { code: '2201', name: '长春分行', level: 'BRANCH' as const, parentCode: 'HO' },
  { code: '220101', name: '长春营业部', level: 'SUB_BRANCH' as const, parentCode: '2201' },
];

it('offers the units of the role’s own level', () => {
  expect(unitsFor('AUDITOR', units).map((unit) => unit.code)).toEqual(['HO']);
  expect(unitsFor('BRANCH_MANAGER', units).map((unit) => unit.code)).toEqual(['2201']);
});

it.each([
  ['2026-01-01', undefined, 'CURRENT'],
  ['2026-01-01', '2026-11-25', 'CURRENT'],
  ['2026-01-01', '2026-11-24', 'ENDED'],
  ['2026-11-26', undefined, 'COMING'],
])('from %s until %s is %s', (from, until, standing) => {
  expect(standingOf({ from, until }, '2026-11-25')).toBe(standing);
});

it('finds what a grant lacks', () => {
  expect(faultsOf({})).toEqual({ role: 'required', unitCode: 'required', from: 'required' });
  expect(faultsOf({ role: 'ADMIN', unitCode: 'HO', from: '2026-11-25', until: '2026-11-24' })).toEqual({
    until: 'untilBeforeFrom',
  });
  expect(faultsOf({ role: 'ADMIN', unitCode: 'HO', from: '2026-11-25' })).toEqual({});
});

it('steps back over month and year', () => {
  expect(dayBefore('2026-03-01')).toBe('2026-02-28');
  expect(dayBefore('2027-01-01')).toBe('2026-12-31');
});
