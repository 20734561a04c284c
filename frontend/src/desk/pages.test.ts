import { expect, it } from 'vitest';
import { pagesBetween, scatter } from './pages';

it.each([
  [0, 20, [0]],
  [90, 110, [0, 1]],
  [450, 470, [4]],
  [-5, 3, [0]],
])('rows %d to %d', (first, last, pages) => {
  expect(pagesBetween(first, last)).toEqual(pages);
});

it('puts each page where it belongs and leaves holes for the rest', () => {
  const { rows, total } = scatter([
    { items: ['a', 'b'], page: 0, size: 2, total: 5 },
    undefined,
    { items: ['e'], page: 2, size: 2, total: 5 },
  ]);
  expect(total).toBe(5);
  expect(rows).toEqual(['a', 'b', undefined, undefined, 'e']);
});
