import { expect, it } from 'vitest';
import { neighbours, pageAround, pagesFor, visibleRows } from './window';

it('draws the rows on the screen and a few around them', () => {
  expect(visibleRows(6400, 640, 64, 10_000, 6)).toEqual({ from: 94, to: 116 });
});

it.each([
  [-500, 0, 16],
  [640_000, 9994, 10_000],
  [2_000_000, 10_000, 10_000],
])('stays inside the list at %d px', (top, from, to) => {
  expect(visibleRows(top, top < 0 ? 1140 : 640, 64, 10_000, 6)).toEqual({ from, to });
});

it('draws nothing of an empty list', () => {
  expect(visibleRows(0, 640, 64, 0)).toEqual({ from: 0, to: 0 });
});

it.each([
  [0, 20, 50, [0]],
  [45, 60, 50, [0, 1]],
  [50, 100, 50, [1]],
  [0, 0, 50, [0]],
])('rows %d to %d lie on the pages %j', (from, to, size, pages) => {
  expect(pagesFor(from, to, size)).toEqual(pages);
});

it.each([0, 1, 2, 6, 7, 48, 49, 50, 117, 401, 9999])('finds one page around position %d', (position) => {
  const { page, size } = pageAround(position, 3);
  expect(page * size).toBeLessThanOrEqual(Math.max(0, position - 3));
  expect((page + 1) * size).toBeGreaterThan(position + 3);
  expect(size).toBeLessThanOrEqual(500);
});

it('cuts the neighbours out', () => {
  const rows = ['a', 'b', 'c', 'd', 'e'].map((staffNo) => ({ staffNo }));
  expect(neighbours(rows, 'c', 1).map((row) => row.staffNo)).toEqual(['b', 'c', 'd']);
  expect(neighbours(rows, 'a', 2).map((row) => row.staffNo)).toEqual(['a', 'b', 'c']);
  expect(neighbours(rows, 'x', 2)).toEqual([]);
});
