import { expect, it } from 'vitest';
import { barLayout, spread } from './AmountBar';

const targets = { lifeline: 4e6, floor: 7e6, stretch: 10e6 };

it('keeps the order of the marks and leaves room behind stretch', () => {
  const { me, marks } = barLayout(5.9e6, targets);
  const [lifeline, floor, stretch] = marks.map((mark) => mark.at);
  expect([lifeline, me, floor, stretch]).toEqual(
    [...[lifeline, me, floor, stretch]].sort((a, b) => Number(a) - Number(b)),
  );
  expect(stretch).toBeLessThan(95);
});

it.each([
  [0, 0],
  [-500_000, 0],
])('starts at the left for %d yuan', (amount, at) => {
  expect(barLayout(amount, targets).me).toBe(at);
});

it('grows with an amount far beyond stretch', () => {
  expect(barLayout(50e6, targets).me).toBeLessThan(100);
});

it.each([[[2, 4, 6]], [[10, 50, 90]], [[96, 97, 98]], [[40, 41, 99]]])(
  'labels at %j neither overlap nor leave the bar',
  (positions) => {
    const out = spread(positions, 25);
    expect(out[0]).toBeGreaterThanOrEqual(12.5);
    expect(out[2]).toBeLessThanOrEqual(87.5);
    expect(Number(out[1]) - Number(out[0])).toBeGreaterThanOrEqual(25);
    expect(Number(out[2]) - Number(out[1])).toBeGreaterThanOrEqual(25);
  },
);
