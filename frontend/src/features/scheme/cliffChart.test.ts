import { expect, it } from 'vitest';
import { flats, nodesOf } from './cliffChart';
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
