import { monthNumber } from '@/lib/clock';

type TrendPoint = { month: string; state: 'OPEN' | 'CLOSED'; points: number; exempt: boolean };
export type Bar = {
  readonly month: string;
  readonly number: number;
  /** 0 to 100, of the highest bar */
  readonly height: number;
  readonly label: string;
  readonly open: boolean;
  readonly exempt: boolean;
};

/** Twelve columns leave a phone about four characters each. */
function label(points: number): string {
  return points.toFixed(Math.abs(points) >= 100 ? 0 : 1);
}

export function bars(months: readonly TrendPoint[]): Bar[] {
  const top = Math.max(1, ...months.map(({ points }) => points));
  return months.map(({ month, state, points, exempt }) => ({
    month,
    number: monthNumber(month),
    height: Math.round((Math.max(points, 0) / top) * 100),
    label: label(points),
    open: state === 'OPEN',
    exempt,
  }));
}
