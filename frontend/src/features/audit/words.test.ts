import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import en from './messages.en';
import zh from './messages.zh';

const BACKEND = join(process.cwd(), '../backend/src/main/java');

// In the same files, but kinds of jobs, of revisions and of people.
const NO_ACTIONS = new Set([
  'LEDGER_IMPORT',
  'LEAVE_IMPORT',
  'PEOPLE_IMPORT',
  'ORGANISATION_IMPORT',
  'MONTH_CLOSE',
  'FIRST_MONTH',
  'FIRST_YEAR',
  'NO_SUCH_UNIT',
  'NOT_POSITIVE',
]);

/** The sources that record something. */
const recording = readdirSync(BACKEND, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.java'))
  .map((file) => readFileSync(join(BACKEND, file), 'utf8'))
  .filter((source) => /\baudit\s*\.\s*record\(/.test(source));

function found(pattern: RegExp): string[] {
  const hits = recording.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''));
  return [...new Set(hits)].sort();
}

it('has a text for every action that the backend records, and for no other', () => {
  const actions = found(/"([A-Z]+(?:_[A-Z]+)+)"/g).filter((name) => !NO_ACTIONS.has(name));
  expect(actions.length).toBeGreaterThan(25);
  expect(Object.keys(zh.action).sort()).toEqual(actions);
});

it('has a text for every kind of object', () => {
  const types = [
    ...found(/(?:OBJECT|SESSION|ACCOUNT) = "([a-z_-]+)"/g),
    ...found(/\brecord\(\s*[\w"]+,\s*"([a-z_-]+)"/g),
  ];
  expect(types.length).toBeGreaterThan(5);
  expect(Object.keys(zh.object)).toEqual(expect.arrayContaining(types));
});

it('has them in both languages', () => {
  expect(Object.keys(en.action)).toEqual(Object.keys(zh.action));
  expect(Object.keys(en.object)).toEqual(Object.keys(zh.object));
});
