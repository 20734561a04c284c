import { expect, it } from 'vitest';
import { consequences, inForce, standingOf } from './life';

const scheme = (id: string, effectiveFrom: string, status: 'DRAFT' | 'PUBLISHED' = 'PUBLISHED') => ({
  id,
  name: `方案 ${id}`,
  status,
  effectiveFrom,
});
const schemes = [scheme('a', '2025-01'), scheme('b', '2026-01'), scheme('c', '2027-06')];

it('knows which scheme a month is scored by', () => {
  expect(inForce(schemes, '2026-11')?.id).toBe('b');
  expect(inForce(schemes, '2024-12')).toBeUndefined();
});

it.each([
  ['a', 'FORMER'],
  ['b', 'IN_FORCE'],
  ['c', 'COMING'],
])('%s is %s in November 2026', (id, standing) => {
  const one = schemes.find((candidate) => candidate.id === id) ?? scheme(id, '');
  expect(standingOf(one, schemes, '2026-11')).toBe(standing);
});

it('tells what a publication does', () => {
  const months = [
    { month: '2026-11', state: 'OPEN' as const },
    { month: '2026-10', state: 'OPEN' as const },
    { month: '2026-09', state: 'CLOSED' as const },
  ];
  expect(consequences(scheme('d', '2026-10', 'DRAFT'), schemes, months)).toEqual({
    from: '2026-10',
    followedFrom: '2027-06',
    replaces: '方案 b',
    recomputed: ['2026-10', '2026-11'],
  });
  expect(consequences(scheme('d', '2028-01', 'DRAFT'), [], months)).toEqual({ from: '2028-01', recomputed: [] });
});

it('knows a scheme to be in force although the list still has its draft', () => {
  const draft = { id: 'x', name: '新', status: 'DRAFT', effectiveFrom: '2026-01' } as const;
  expect(standingOf({ ...draft, status: 'PUBLISHED' }, [draft], '2026-11')).toBe('IN_FORCE');
});
