import { expect, it } from 'vitest';
import type { Month } from '@/api/months';
import { latestWithData } from './useMonth';

const month = (over: Partial<Month>): Month => ({
  month: '2026-11',
  state: 'OPEN',
  scheme: { id: '1', name: '方案' },
  workingDays: 21,
  elapsedWorkingDays: 15,
  closable: false,
  officers: 86,
  ...over,
});

it('finds the newest month with figures', () => {
  const months = [month({ month: '2026-12', officers: 0 }), month({ month: '2026-11', asOf: '2026-11-22' })];
  expect(latestWithData(months)).toBe('2026-11');
  expect(latestWithData([])).toBeUndefined();
});
