import { expect, it } from 'vitest';
import { bars } from './trend';

const month = (of: string, points: number, state: 'OPEN' | 'CLOSED' = 'CLOSED') => ({
  month: of,
  points,
  state,
  exempt: false,
});

it('scales to the highest month', () => {
  const made = bars([month('2026-09', 22.8), month('2026-10', 11.4), month('2026-11', 0, 'OPEN')]);
  expect(made.map((bar) => bar.height)).toEqual([100, 50, 0]);
  expect(made.map((bar) => bar.number)).toEqual([9, 10, 11]);
  expect(made.at(-1)?.open).toBe(true);
});

it('keeps months below zero on the ground but says their points', () => {
  const [bar] = bars([month('2026-07', -0.42)]);
  expect(bar).toMatchObject({ height: 0, label: '-0.4' });
});

it('shortens labels that would not fit', () => {
  expect(bars([month('2026-07', 114.15)])[0]?.label).toBe('114');
});

it('does not blow small months up when nothing was scored', () => {
  expect(bars([month('2026-07', 0), month('2026-08', 0)]).map((bar) => bar.height)).toEqual([0, 0]);
});
