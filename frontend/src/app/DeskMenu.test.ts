import { expect, it } from 'vitest';
import { areaOf } from './DeskMenu';

it.each([
  ['/', 'home'],
  ['/ledger/new', 'ledger'],
  ['/statement/2026-11/810017', 'ranking'],
  ['/nowhere', undefined],
])('%s belongs to %s', (path, area) => {
  expect(areaOf(path)).toBe(area);
});
