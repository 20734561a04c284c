import { expect, test } from 'vitest';
import { type Draft, lacking, stateOf, wishOf } from './model';

const whole: Draft = {
  staffNo: ' 810017 ',
  causes: ['CHANNEL'],
  causeWords: ' ',
  goalAmount: 1_500_000,
  endsOn: '2026-12-31',
  measures: [{ key: 1, title: ' 每周拜访两家新渠道 ', owner: 'OFFICER', dueOn: '2026-12-20' }],
};

test('a plan nobody confirmed is unseen, then it runs, then it has a result', () => {
  expect(stateOf({})).toBe('UNSEEN');
  expect(stateOf({ seenAt: '2026-12-01T00:00:00Z' })).toBe('RUNNING');
  expect(stateOf({ seenAt: '2026-12-01T00:00:00Z', result: 'REACHED' })).toBe('REACHED');
});

test('each field that lacks something is named, those of a measure by its place', () => {
  expect([...lacking(whole)]).toEqual([]);
  expect([...lacking({ ...whole, causes: ['OTHER'] })]).toEqual(['causeWords']);
  expect([
    ...lacking({
      staffNo: '',
      causes: [],
      causeWords: '',
      goalAmount: null,
      endsOn: '',
      measures: [...whole.measures, { key: 2, title: ' ', owner: 'MANAGER', dueOn: '' }],
    }),
  ]).toEqual(['staffNo', 'causes', 'goalAmount', 'endsOn', 'measures/1/title', 'measures/1/dueOn']);
});

test('what is sent has no blanks at its ends and no empty words', () => {
  expect(wishOf(whole)).toEqual({
    staffNo: '810017',
    causes: ['CHANNEL'],
    goalAmount: 1_500_000,
    endsOn: '2026-12-31',
    measures: [{ title: '每周拜访两家新渠道', owner: 'OFFICER', dueOn: '2026-12-20' }],
  });
});
