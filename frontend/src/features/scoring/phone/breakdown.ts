import type { components } from '@/api/schema';
import { ratio4 } from '../arithmetic';

/** What the arithmetic of one product needs of a statement's line. */
type Line = Pick<
  components['schemas']['StatementLine'],
  'product' | 'loans' | 'balance' | 'averageBalance' | 'factor' | 'coefficient' | 'points'
>;
type Rule = components['schemas']['SchemeRules']['products'][number];

export type BreakdownLine = Line & {
  readonly benchmark?: number;
  /** average / benchmark before it was kept between the limits */
  readonly ratio?: number;
  readonly clamp?: 'min' | 'max';
};

function explained(line: Line, rule: Rule | undefined): BreakdownLine {
  if (!rule || line.loans === 0) {
    return line;
  }
  const ratio = ratio4(line.balance, line.loans, rule.benchmarkBalance);
  const clamp = ratio < rule.minFactor ? 'min' : ratio > rule.maxFactor ? 'max' : undefined;
  return { ...line, benchmark: rule.benchmarkBalance, ratio, ...(clamp && { clamp }) };
}

const nothing = ({ product, coefficient }: Rule): Line => ({
  product,
  loans: 0,
  balance: 0,
  averageBalance: 0,
  factor: 0,
  coefficient,
  points: 0,
});

/** The statement's lines in the scheme's order, with what the scheme says about them; products without loans as zeros. */
export function breakdown(lines: readonly Line[], rules: readonly Rule[] = []): BreakdownLine[] {
  const known = rules.map((rule) =>
    explained(lines.find((line) => line.product === rule.product) ?? nothing(rule), rule),
  );
  const others = lines.filter((line) => !rules.some((rule) => rule.product === line.product));
  return [...known, ...others];
}
