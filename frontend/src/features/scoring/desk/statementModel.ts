import type { Scheme } from '@/api/scheme';
import { ratio4 } from '../arithmetic';
import type { Statement, StatementLine } from '../queries';

export type ProductRule = Scheme['products'][number];
export type Bound = 'within' | 'min' | 'max';

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

export function averageWords(line: Pick<StatementLine, 'loans' | 'balance'>, rule: ProductRule | undefined) {
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
