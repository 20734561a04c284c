import { expect, it } from 'vitest';
import { compare } from './comparison';
import { readable, steps } from './words';

const changes = (before: unknown, after: unknown) =>
  compare(before, after).map((line) => `${line.change} ${line.path}: ${line.before ?? '—'} → ${line.after ?? '—'}`);

it('marks what differs and leaves the rest', () => {
  expect(changes({ name: '甲', unit: 'S11', until: '2024-01-31' }, { name: '乙', unit: 'S11', role: 'ADMIN' })).toEqual(
    ['changed name: 甲 → 乙', 'same unit: S11 → S11', 'added role: — → ADMIN', 'removed until: 2024-01-31 → —'],
  );
});

it('goes down into lists of objects, and keeps lists of values together', () => {
  expect(
    changes({ tiers: [{ from: 0 }, { from: 5 }], codes: [1, 2] }, { tiers: [{ from: 0 }], codes: [1, 3] }),
  ).toEqual(['same tiers[0].from: 0 → 0', 'changed codes: 1, 2 → 1, 3', 'removed tiers[1].from: 5 → —']);
});

it('takes null for nothing, and nothing for no lines', () => {
  expect(changes({ reason: null }, { reason: '' })).toEqual(['added reason: — → ']);
  expect(changes(undefined, undefined)).toEqual([]);
  expect(changes(undefined, [{ day: '2024-10-01', working: false }])).toEqual([
    'added [0].day: — → 2024-10-01',
    'added [0].working: — → false',
  ]);
});

it('finds the names on the way to a value, and counts the places in lists from 1', () => {
  expect(steps('tiers[0].floorAmount')).toEqual([
    { name: 'tiers', at: '1' },
    { name: 'floorAmount', at: '' },
  ]);
  expect(steps('[11].day')).toEqual([
    { name: '', at: '12' },
    { name: 'day', at: '' },
  ]);
});

it('reads instants in bank time, and leaves days, months and other texts alone', () => {
  expect(readable('2024-03-31T18:04:05.123Z')).toBe('2024-04-01 02:04:05');
  expect(['2024-03-31', '2024-03', 'T1', ''].map(readable)).toEqual(['2024-03-31', '2024-03', 'T1', '']);
});

it('groups the digits of large numbers only, and of no number that is a name', () => {
  expect(compare(undefined, { floor: 10_000_000, year: 2026, share: 0.055, staffNo: '810017' })).toMatchObject([
    { after: '10,000,000' },
    { after: '2026' },
    { after: '0.055' },
    { after: '810017' },
  ]);
});
