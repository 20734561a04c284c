import { expect, it } from 'vitest';
import { workedExample } from './example';
import { exampleScheme } from './exampleScheme';

it('is the worked example of the rules, to the cent', () => {
  const { lines, points } = workedExample(exampleScheme.products);
  expect(lines.map((line) => [line.averageBalance, line.ratio, line.factor, line.points])).toEqual([
    [600_000, 1.2, 1.2, 4.8],
    [90_000, 0.75, 0.8, 4.8],
    [1_300_000, 1.625, 1.5, 4.5],
  ]);
  expect(points).toBe(14.1);
});

it('rounds half up', () => {
  const { lines } = workedExample([
    { product: 'CAR', coefficient: 0.1235, benchmarkBalance: 30_000, minFactor: 0.5, maxFactor: 1.25 },
  ]);
  // 4 × 0.1235 × 1.2 = 0.5928
  expect(lines[0]?.points).toBe(0.59);
});
