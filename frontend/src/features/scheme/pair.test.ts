import { expect, it } from 'vitest';
import { pairOf } from './pair';

const scheme = (id: string, effectiveFrom: string, status: 'DRAFT' | 'PUBLISHED' = 'PUBLISHED') => ({
  id,
  name: id,
  effectiveFrom,
  status,
});
const all = [scheme('draft', '2027-01', 'DRAFT'), scheme('now', '2026-01'), scheme('old', '2025-01')];

it('takes what is asked for', () => {
  expect(pairOf(all, 'old', 'draft', '2026-06')).toEqual(['old', 'draft']);
  expect(pairOf(all, 'gone', 'draft', '2026-06')).toEqual(['gone', 'draft']);
});

it('sets the one in force beside another', () => {
  expect(pairOf(all, null, null, '2026-06')).toEqual(['now', 'draft']);
  expect(pairOf(all, null, 'old', '2026-06')).toEqual(['now', 'old']);
  expect(pairOf(all, null, 'now', '2026-06')).toEqual(['draft', 'now']);
  expect(pairOf([], null, null, '2026-06')).toEqual(['', '']);
});
