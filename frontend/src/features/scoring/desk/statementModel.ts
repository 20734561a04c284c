import type { Scheme } from '@/api/scheme';
import type { Statement, StatementLine } from '../queries';

export type ProductRule = Scheme['products'][number];
export type Bound = 'within' | 'min' | 'max';

const cents = (yuan: number) => BigInt(Math.round(yuan * 100));

/** Average balance ÷ benchmark to four places, half up, as scoring does it: the average is not rounded before. */
export function ratio4(balance: number, loans: number, benchmark: number): number {
  const below = BigInt(loans) * cents(benchmark);
  if (below <= 0n) {
    return 0;
  }
  return Number((2n * cents(balance) * 10_000n + below) / (2n * below)) / 10_000;
}

/** Whether the factor is the ratio itself or one of the bounds that hold it. */
export function boundOf(ratio: number, rule: Pick<ProductRule, 'minFactor' | 'maxFactor'>): Bound {
  if (ratio < rule.minFactor) {
    return 'min';
  }
  return ratio > rule.maxFactor ? 'max' : 'within';
}

/** The rules of a statement's month, but only if they are the ones it was scored by. */
export function rulesOf(statement: Pick<Statement, 'scheme'>, inForce: Scheme | undefined): Scheme | undefined {
  return inForce?.id === statement.scheme.id ? inForce : undefined;
}

/** Points have two places: they are added as whole hundredths. */
export function sumPoints(items: readonly { readonly points: number }[]): number {
  return items.reduce((sum, item) => sum + Math.round(item.points * 100), 0) / 100;
}

export function averageWords(line: StatementLine, rule: ProductRule | undefined) {
  if (!rule) {
    return undefined;
  }
  const ratio = ratio4(line.balance, line.loans, rule.benchmarkBalance);
  const bound = boundOf(ratio, rule);
  return { ratio, bound, limit: bound === 'min' ? rule.minFactor : rule.maxFactor };
}

/** What is missing to the points standard, in whole hundredths. */
export function standardGap(statement: Pick<Statement, 'points' | 'pointsStandard'>): number {
  return Math.max(0, Math.round(statement.pointsStandard * 100) - Math.round(statement.points * 100)) / 100;
}

/** The address of the download of the loans behind a figure. */
export function loansPath(month: string, staffNo: string, product: string | undefined): string {
  return `/ledger/loans?${new URLSearchParams({ month, staffNo, ...(product ? { product } : {}) })}`;
}
