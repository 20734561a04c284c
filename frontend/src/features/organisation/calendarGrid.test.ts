import { expect, it } from 'vitest';
import { yearGrid } from './calendarGrid';

const calendar = {
  year: 2026,
  days: [
    { day: '2026-02-14', working: true, name: '春节调休上班' },
    { day: '2026-02-16', working: false, name: '春节' },
    { day: '2026-02-17', working: false, name: '春节' },
  ],
};

it('lays twelve months out in weeks from Monday on', () => {
  const grid = yearGrid(calendar);
  expect(grid).toHaveLength(12);
  // 1 February 2026 is a Sunday
  expect(grid[1]?.weeks[0]?.map((day) => day?.number)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1,
  ]);
  expect(grid[1]?.weeks).toHaveLength(5);
});

it('counts working days with holidays out and make-up days in', () => {
  const [january, february] = yearGrid(calendar);
  expect(january?.workingDays).toBe(22);
  expect(february?.workingDays).toBe(20 - 2 + 1);
  const madeUp = february?.weeks.flat().find((day) => day?.day === '2026-02-14');
  expect(madeUp).toMatchObject({ working: true, weekend: true, name: '春节调休上班' });
});
