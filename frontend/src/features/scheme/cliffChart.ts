import type { ProductCliffs } from './trial';

export const HEIGHT = 150;
const MOST_TICKS = 5;
const TOP = 22;
const BOTTOM = HEIGHT - 24;

export type Node = { readonly x: number; readonly y: number; readonly amount: number; readonly points: number };

/** The curve in the chart: x in percent of its width, y in pixels. Drawing only; the figures are the server's. */
export function nodesOf({ curve }: ProductCliffs): Node[] {
  const [farthest, highest] = [curve.at(-1)?.amount || 1, curve.at(-1)?.points || 1];
  return curve.map(({ amount, points }) => ({
    x: (amount / farthest) * 100,
    y: BOTTOM - (points / highest) * (BOTTOM - TOP),
    amount,
    points,
  }));
}

/** Round amounts from 0 up to the end, few enough to stand side by side. */
export function ticks(end: number): number[] {
  const rough = end / MOST_TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((round) => round * power >= rough) ?? 10) * power;
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, at) => at * step);
}

export type Stretch = { readonly from: number; readonly to: number };

/** The flat stretches, in percent of the width: below the lower bound and above the upper one; all of it if none. */
export function flats({ cliffs, curve }: ProductCliffs): Stretch[] {
  const farthest = curve.at(-1)?.amount || 1;
  if (cliffs.length === 0) {
    return [{ from: 0, to: 100 }];
  }
  return cliffs.map(({ bound, below, at }) =>
    bound === 'LOWER'
      ? { from: 0, to: (below.amount / farthest) * 100 }
      : { from: (at.amount / farthest) * 100, to: 100 },
  );
}
