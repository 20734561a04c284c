import { expect, it } from 'vitest';
import { draftOf, emptyQuestion, emptyValues, missing, withCheck, withoutOption } from './values';

const VALUES = { ...emptyValues('B01', '2024-03-01'), title: '通知', text: '正文' };

it('names what is empty', () => {
  expect(missing(emptyValues('B01', ''))).toEqual(['/title', '/text', '/effectiveOn']);
  expect(missing({ ...VALUES, audience: { units: [], roles: [], tiers: [] } })).toEqual([
    '/audience/units',
    '/audience/roles',
  ]);
  expect(missing({ ...VALUES, questions: [{ ...emptyQuestion(), options: ['甲', ' '] }] })).toEqual([
    '/questions/0/text',
    '/questions/0/options/1',
    '/questions/0/explanation',
  ]);
});

it('begins a check with three questions', () => {
  expect(withCheck([])).toHaveLength(3);
  expect(withCheck([emptyQuestion()])).toHaveLength(3);
});

it('keeps the right answer when an option goes', () => {
  const question = { ...emptyQuestion(), options: ['甲', '乙', '丙'], right: 2 };
  expect(withoutOption(question, 0)).toMatchObject({ options: ['乙', '丙'], right: 1 });
  expect(withoutOption(question, 2)).toMatchObject({ options: ['甲', '乙'], right: 0 });
});

it('sends tiers only where officers are addressed', () => {
  const audience = { units: ['B01'], roles: ['BRANCH_MANAGER' as const], tiers: [5] };
  expect(draftOf({ ...VALUES, audience }).audience.tiers).toEqual([]);
  expect(draftOf(VALUES)).not.toHaveProperty('schemeId');
});
