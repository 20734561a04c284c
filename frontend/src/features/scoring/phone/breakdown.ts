import type { components } from '@/api/schema';

type StatementLine = components['schemas']['Statement']['lines'][number];
type Rule = components['schemas']['SchemeRules']['products'][number];

export type BreakdownLine = StatementLine & {
  readonly benchmark?: number;
  /** average / benchmark before it was kept between the limits */
  readonly ratio?: number;
  readonly clamp?: 'min' | 'max';
};

const round4 = (value: number) => Math.round(value * 10_000) / 10_000;

function explained(line: StatementLine, rule: Rule | undefined): BreakdownLine {
  if (!rule || line.loans === 0) {
    return line;
  }
  const ratio = round4(line.balance / line.loans / rule.benchmarkBalance);
  const clamp = ratio < rule.minFactor ? 'min' : ratio > rule.maxFactor ? 'max' : undefined;
  return { ...line, benchmark: rule.benchmarkBalance, ratio, ...(clamp && { clamp }) };
}

const nothing = ({ product, coefficient }: Rule): StatementLine => ({
  product,
  loans: 0,
  balance: 0,
  averageBalance: 0,
  factor: 0,
  coefficient,
  points: 0,
});

/** The statement's lines in the scheme's order, with what the scheme says about them; products without loans as zeros. */
export function breakdown(lines: readonly StatementLine[], rules: readonly Rule[] = []): BreakdownLine[] {
  const known = rules.map((rule) =>
    explained(lines.find((line) => line.product === rule.product) ?? nothing(rule), rule),
  );
  const others = lines.filter((line) => !rules.some((rule) => rule.product === line.product));
  return [...known, ...others];
}

export function sum(items: readonly { points: number }[]): number {
  return items.reduce((total, item) => total + Math.round(item.points * 100), 0) / 100;
}
