import { monthNumber } from '@/lib/clock';

type TrendPoint = {
  month: string;
  state: 'OPEN' | 'CLOSED';
  points: number;
  amount: number;
  lifelineAmount: number;
  exempt: boolean;
};
export type TrendKind = 'points' | 'amount';
export type Bar = {
  readonly month: string;
  readonly number: number;
  readonly value: number;
  /** 0 to 100, of the highest bar or lifeline */
  readonly height: number;
  /** the lifeline's height, where amounts are shown */
  readonly line?: number;
  readonly open: boolean;
  readonly exempt: boolean;
};

export function bars(months: readonly TrendPoint[], kind: TrendKind): Bar[] {
  const values = months.map((month) => month[kind]);
  const lines = kind === 'amount' ? months.map(({ lifelineAmount }) => lifelineAmount) : [];
  const top = Math.max(1, ...values, ...lines);
  const height = (value: number) => Math.round((Math.max(value, 0) / top) * 1000) / 10;
  return months.map((month) => ({
    month: month.month,
    number: monthNumber(month.month),
    value: month[kind],
    height: height(month[kind]),
    ...(kind === 'amount' && { line: height(month.lifelineAmount) }),
    open: month.state === 'OPEN',
    exempt: month.exempt,
  }));
}

/** Twelve columns leave a phone about four characters each: points with one place, amounts in 万 or millions. */
export function barLabel(value: number, kind: TrendKind, language: string): string {
  if (kind === 'points') {
    return value.toFixed(Math.abs(value) >= 100 ? 0 : 1);
  }
  const scaled = value / (language === 'zh' ? 10_000 : 1_000_000);
  return scaled.toFixed(language === 'zh' || Math.abs(scaled) >= 10 ? 0 : 1);
}
