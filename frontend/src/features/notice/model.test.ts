import { describe, expect, it } from 'vitest';
import {
  betterThan,
  bySubBranch,
  complete,
  hasBelow,
  levelOf,
  missingIn,
  ownOf,
  paragraphs,
  progressOf,
  remindable,
} from './model';
import type { Coverage, Edition, Notice, Recipient, Standing } from './queries';

const row = (unitCode: string, parentCode: string | undefined, recipients: number, acknowledged = 0) =>
  ({
    unitCode,
    parentCode,
    recipients,
    acknowledged,
    delivered: 0,
    read: 0,
    conveyed: 0,
    reminded: 1,
    remindable: 2,
  }) as Coverage;

const BANK = [row('HO', undefined, 7, 3), row('B1', 'HO', 5, 2), row('S11', 'B1', 3, 2), row('B2', 'HO', 2, 1)];

function notice(standing: Standing, edition: number, ...others: [Standing, number][]): Notice {
  const editions = [[standing, edition] as const, ...others].map(
    ([of, number]) => ({ id: `n${number}`, edition: number, standing: of }) as Edition,
  );
  return { summary: { id: `n${edition}`, edition, standing }, editions } as Notice;
}

describe('what a reader did', () => {
  it('is acknowledged, over, read or unread', () => {
    expect(progressOf({ open: true })).toBe('unread');
    expect(progressOf({ open: true, readAt: 'x' })).toBe('unacknowledged');
    expect(progressOf({ open: false, readAt: 'x' })).toBe('over');
    expect(progressOf({ open: false, acknowledgedAt: 'x' })).toBe('acknowledged');
  });
});

describe('the version to look at', () => {
  it('is the one in force, or the next to come', () => {
    expect(betterThan(notice('SUPERSEDED', 1, ['IN_FORCE', 2]))?.id).toBe('n2');
    expect(betterThan(notice('AHEAD', 2, ['IN_FORCE', 1]))?.id).toBe('n1');
    expect(betterThan(notice('SUPERSEDED', 1, ['AHEAD', 2]))?.id).toBe('n2');
  });
  it('is this one while it is in force, and none where all is over', () => {
    expect(betterThan(notice('IN_FORCE', 1, ['AHEAD', 2]))).toBeUndefined();
    expect(betterThan(notice('WITHDRAWN', 2, ['SUPERSEDED', 1]))).toBeUndefined();
  });
});

describe('text', () => {
  it('becomes paragraphs at empty lines', () => {
    expect(paragraphs('一\n二\n \n\n三\n')).toEqual(['一\n二', '三']);
  });
});

describe('answers', () => {
  it('are complete with one for each question', () => {
    expect(complete([0, undefined, 2], 3)).toBeUndefined();
    expect(complete([0, 1, 2], 3)).toEqual([0, 1, 2]);
    expect(complete([], 0)).toEqual([]);
  });
});

describe('coverage', () => {
  it('begins at the top, and goes down level by level', () => {
    expect(levelOf(BANK, undefined).at?.unitCode).toBe('HO');
    expect(levelOf(BANK, 'B1')).toMatchObject({ at: { unitCode: 'B1' }, above: { unitCode: 'HO' } });
    expect(levelOf(BANK, 'B1').below.map((unit) => unit.unitCode)).toEqual(['S11']);
    expect(hasBelow(BANK, 'B2')).toBe(false);
  });
  it('shows several tops beside each other', () => {
    const two = [row('S11', undefined, 3), row('S12', undefined, 1)];
    expect(levelOf(two, undefined)).toMatchObject({ at: undefined, below: two });
  });
  it('counts of how many each step is missing, in one top unit or in several', () => {
    expect(missingIn([row('S11', undefined, 3), row('S12', undefined, 1)])).toMatchObject({ recipients: 4 });
    const { missing } = missingIn(BANK);
    expect(missing.map(([step]) => step)).toEqual(['READ', 'ACKNOWLEDGED', 'CONVEYED']);
    expect(missing[1]?.[1]).toBe((BANK[0]?.recipients ?? 0) - (BANK[0]?.acknowledged ?? 0));
  });
  it('keeps apart those who are in a unit itself', () => {
    expect(ownOf(BANK[1] as Coverage, [BANK[2] as Coverage])).toMatchObject({ recipients: 2, acknowledged: 0 });
    expect(ownOf(BANK[0] as Coverage, [BANK[1] as Coverage, BANK[3] as Coverage])).toBeUndefined();
  });
});

describe('a reminder', () => {
  const of = (unitCode: string, remindable: number, remindedAt?: string) => ({
    ...row(unitCode, undefined, 9),
    remindable,
    remindedAt,
  });
  it('reaches the unit looked at', () => {
    expect(remindable(BANK, 'B1')).toMatchObject({ code: 'B1', missing: 2, reminded: 1, at: undefined });
  });
  it('reaches all topmost units, and tells of the last time', () => {
    const rows = [of('S11', 3, '2026-12-01T01:12:00Z'), of('S12', 0, '2026-12-01T01:05:00Z')] as Coverage[];
    expect(remindable(rows, undefined)).toMatchObject({
      code: undefined,
      names: [undefined, undefined],
      missing: 3,
      at: '2026-12-01T01:12:00Z',
    });
  });
});

it('puts recipients together by unit', () => {
  const people = ['S11 a', 'S12 b', 'S11 c'].map((words) => {
    const [unitCode, staffNo] = words.split(' ');
    return { unitCode, unitName: unitCode, staffNo } as Recipient;
  });
  expect(bySubBranch(people).map(({ code, members }) => [code, members.map((one) => one.staffNo).join()])).toEqual([
    ['S11', 'a,c'],
    ['S12', 'b'],
  ]);
});
