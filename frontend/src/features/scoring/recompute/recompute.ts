/**
 * A month's points worked out once more, from its loans alone: for an officer who trusts nobody's arithmetic but the phone's
 * own. It counts in whole cents and whole ten-thousandths, shares nothing with the server nor with how figures are
 * shown elsewhere, and imports nothing: `scripts/recompute.mjs` sets it beside the server's in a million cases.
 */
export type Loan = {
  readonly product: string;
  readonly amount: number;
  readonly repaidOn?: string | null;
  readonly repaidAmount?: number | null;
};
export type Rule = {
  readonly product: string;
  readonly coefficient: number;
  readonly benchmarkBalance: number;
  readonly minFactor: number;
  readonly maxFactor: number;
};
export type Adjustment = { readonly points: number };

/** One product's way to its points: money in cents, points in hundredths, the others in ten-thousandths. */
export type Step = {
  readonly product: string;
  readonly loans: number;
  readonly balance: bigint;
  readonly average: bigint;
  readonly benchmark: bigint;
  readonly ratio: bigint;
  readonly factor: bigint;
  readonly coefficient: bigint;
  readonly points: bigint;
};
export type Result = { readonly steps: readonly Step[]; readonly adjustments: bigint; readonly points: bigint };

const CENTS = 2;
const TEN_THOUSANDTHS = 4;

/** A number of the answer, as its digits stand, in whole units of so many places. */
export function units(value: number, places: number): bigint {
  const [, sign, whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (sign === undefined || fraction.length > places) {
    throw new RangeError(`${value} has more than ${places} places`);
  }
  return BigInt(`${sign}${whole}${fraction.padEnd(places, '0')}`);
}

/** Of two numbers that are not negative, half a unit rounded up. */
function halfUp(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor);
}

/** What was repaid early up to the month's last day is not there any more; later than that it does no harm. */
function balanceOf(loan: Loan, lastDay: string): bigint {
  const amount = units(loan.amount, CENTS);
  if (!loan.repaidOn || loan.repaidOn > lastDay) {
    return amount;
  }
  const repaid = units(loan.repaidAmount ?? 0, CENTS);
  return repaid < amount ? amount - repaid : 0n;
}

function step(rule: Rule, loans: readonly Loan[], lastDay: string): Step {
  const count = BigInt(loans.length);
  const balance = loans.reduce((sum, loan) => sum + balanceOf(loan, lastDay), 0n);
  const benchmark = units(rule.benchmarkBalance, CENTS);
  const coefficient = units(rule.coefficient, TEN_THOUSANDTHS);
  const least = units(rule.minFactor, TEN_THOUSANDTHS);
  const most = units(rule.maxFactor, TEN_THOUSANDTHS);
  const ratio = halfUp(balance * 10_000n, count * benchmark);
  const factor = ratio < least ? least : ratio > most ? most : ratio;
  return {
    product: rule.product,
    loans: loans.length,
    balance,
    average: halfUp(balance, count),
    benchmark,
    ratio,
    factor,
    coefficient,
    points: halfUp(count * coefficient * factor, 1_000_000n),
  };
}

/** @param lastDay of the month, such as `2026-11-30` */
export function recompute(
  lastDay: string,
  rules: readonly Rule[],
  loans: readonly Loan[],
  adjustments: readonly Adjustment[],
): Result {
  const steps = rules
    .map((rule) => ({ rule, own: loans.filter((loan) => loan.product === rule.product) }))
    .filter(({ own }) => own.length > 0)
    .map(({ rule, own }) => step(rule, own, lastDay));
  if (steps.reduce((count, { loans: own }) => count + own, 0) !== loans.length) {
    throw new RangeError('A loan is of a product that the scheme does not have');
  }
  const adjusted = adjustments.reduce((sum, { points }) => sum + units(points, CENTS), 0n);
  return { steps, adjustments: adjusted, points: steps.reduce((sum, { points }) => sum + points, adjusted) };
}

/** Whole units as people write them: 1234567 with 2 places → 12,345.67; zeros beyond the `least` places are left out. */
export function written(value: bigint, places: number, least = places): string {
  const digits = String(value < 0n ? -value : value).padStart(places + 1, '0');
  const whole = digits.slice(0, -places).replace(/\B(?=(\d{3})+$)/g, ',');
  const fraction = digits.slice(-places);
  return `${value < 0n ? '-' : ''}${whole}.${fraction.slice(0, least)}${fraction.slice(least).replace(/0+$/, '')}`;
}
