import type { TrendMonth } from '../queries';

export const HEIGHT = 236;
const LINE_ZONE = { top: 24, bottom: 84 } as const;
export const BAR_ZONE = { top: 124, bottom: 210 } as const;

/** Where a month's dot and column stand: `x` in percent of the width, the rest in pixels from the top. */
export type Mark = {
  readonly month: TrendMonth;
  readonly x: number;
  readonly pointsY: number;
  readonly barY: number;
};

const zone = (share: number, { top, bottom }: { readonly top: number; readonly bottom: number }) =>
  Math.round(bottom - share * (bottom - top));

/** Both scales start at nought, so that heights compare; adjustments can push a month below it: it then lies on it. */
export function marksOf(months: readonly TrendMonth[]): Mark[] {
  const mostPoints = Math.max(1, ...months.map((month) => month.points));
  const mostAmount = Math.max(1, ...months.map((month) => month.amount));
  return months.map((month, index) => ({
    month,
    x: Math.round(((index + 0.5) / months.length) * 10_000) / 100,
    pointsY: zone(Math.max(0, month.points) / mostPoints, LINE_ZONE),
    barY: zone(Math.max(0, month.amount) / mostAmount, BAR_ZONE),
  }));
}
