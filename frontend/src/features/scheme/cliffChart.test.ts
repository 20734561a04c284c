import { expect, it } from 'vitest';
import { flats, nodesOf, ticks } from './cliffChart';
import type { ProductCliffs } from './trial';

const point = (amount: number, points: number) => ({ amount, points, factor: points });
const cliffs: ProductCliffs = {
  product: 'P',
  curve: [point(0, 0.8), point(80, 0.8), point(150, 1.5), point(200, 1.5)],
  cliffs: [
    { bound: 'LOWER', below: point(80, 0.8), at: point(81, 0.81) },
    { bound: 'UPPER', below: point(149, 1.49), at: point(150, 1.5) },
  ],
  oneMore: [],
};

it('spreads the curve over the width, the highest at the top', () => {
  const nodes = nodesOf(cliffs);
  expect(nodes.map(({ x }) => x)).toEqual([0, 40, 75, 100]);
  expect(nodes[0]?.y).toBe(nodes[1]?.y);
  expect(nodes[3]?.y).toBe(22);
});

it('marks both flat stretches, or all of it', () => {
  expect(flats(cliffs)).toEqual([
    { from: 0, to: 40 },
    { from: 75, to: 100 },
  ]);
  expect(flats({ ...cliffs, cliffs: [] })).toEqual([{ from: 0, to: 100 }]);
});

it.each([
  [5_600_000, [0, 2_000_000, 4_000_000]],
  [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [9_990, [0, 2_000, 4_000, 6_000, 8_000]],
])('marks a scale up to %d at round amounts', (end, expected) => {
  expect(ticks(end).map((tick) => Math.round(tick * 10) / 10)).toEqual(expected);
});
