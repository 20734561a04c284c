import { expect, it } from 'vitest';
import { projected, team, unitsBelow } from './team';

const pace = { workingDays: 20, elapsedWorkingDays: 10 };
const row = (staffNo: string, amount: number, more: object = {}) => ({
  rank: 1,
  staffNo,
  name: staffNo,
  branchCode: 'B',
  branchName: 'B',
  subBranchCode: 'S',
  subBranchName: 'S',
  tier: 2,
  points: 1,
  amount,
  lifelineAmount: 4e6,
  streak: 0,
  exempt: false,
  ...more,
});

it('draws the straight line, and none on the first morning', () => {
  expect(projected(3e6, pace)).toBe(6e6);
  expect(projected(3e6, { workingDays: 20, elapsedWorkingDays: 0 })).toBeUndefined();
  expect(projected(undefined, pace)).toBeUndefined();
});

it('lists first who is below the lifeline’s pace, then streaks, then the rest', () => {
  const members = team(
    [
      row('fine', 5e6),
      row('streak', 3e6, { streak: 2 }),
      row('slow', 1.5e6),
      row('slowest', 1e6),
      row('long', 1.9e6, { streak: 1 }),
    ],
    pace,
  );
  expect(members.map(({ row: of }) => of.staffNo)).toEqual(['long', 'slowest', 'slow', 'streak', 'fine']);
  expect(members.map(({ concern }) => concern)).toEqual(['lifeline', 'lifeline', 'lifeline', 'streak', 'none']);
});

it('is not concerned about exempt people, nor before the month has a pace', () => {
  expect(team([row('leave', 0, { exempt: true, streak: 1 })], pace)[0]?.concern).toBe('none');
  expect(team([row('new', 0)], { workingDays: 20, elapsedWorkingDays: 0 })[0]?.concern).toBe('none');
});

it('offers a manager their unit and what lies below it, parents first', () => {
  const unit = (code: string, parentCode: string, level: 'BRANCH' | 'SUB_BRANCH') => ({
    code,
    name: code,
    level,
    parentCode,
  });
  const units = [unit('B1', 'HO', 'BRANCH'), unit('B2', 'HO', 'BRANCH'), unit('S1', 'B1', 'SUB_BRANCH')];
  const held = (unitCode: string, unitLevel: 'HEAD_OFFICE' | 'BRANCH') =>
    ({ role: 'BRANCH_MANAGER', unitCode, unitName: unitCode, unitLevel }) as const;
  const codes = (found: { code: string; depth: number }[]) => found.map(({ code, depth }) => `${depth}${code}`);
  expect(codes(unitsBelow([held('HO', 'HEAD_OFFICE')], units))).toEqual(['0HO', '1B1', '2S1', '1B2']);
  expect(codes(unitsBelow([held('B2', 'BRANCH'), held('B2', 'BRANCH')], units))).toEqual(['0B2']);
});
