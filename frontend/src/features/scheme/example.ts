import type { SchemeRules } from './queries';

/** Made-up loans that show a scheme's formula at work: one product inside its factor's bounds, one below, one above. */
const CASES = [
  { loans: 4, percentOfBenchmark: 120 },
  { loans: 10, percentOfBenchmark: 75 },
  { loans: 2, percentOfBenchmark: 162.5 },
] as const;

export type ExampleLine = {
  readonly product: string;
  readonly loans: number;
  readonly averageBalance: number;
  readonly benchmarkBalance: number;
  readonly ratio: number;
  readonly factor: number;
  readonly coefficient: number;
  readonly points: number;
};

const TEN_THOUSANDTHS = 10_000;
const CENTS = 100;
/** HALF_UP for what is not negative, in whole numbers: these are far below 2^53. */
const halfUp = (numerator: number, denominator: number) =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));
const scaled = (value: number) => Math.round(value * TEN_THOUSANDTHS);

export function workedExample(products: SchemeRules['products']): { lines: ExampleLine[]; points: number } {
  const lines = products.map((rule, at) => line(rule, CASES[at % CASES.length] ?? CASES[0]));
  return { lines, points: lines.reduce((sum, { points }) => sum + Math.round(points * CENTS), 0) / CENTS };
}

function line(
  rule: SchemeRules['products'][number],
  { loans, percentOfBenchmark }: (typeof CASES)[number],
): ExampleLine {
  const benchmark = Math.round(rule.benchmarkBalance * CENTS);
  const average = Math.round((benchmark * percentOfBenchmark) / 100);
  const ratio = halfUp(average * TEN_THOUSANDTHS, benchmark);
  const factor = Math.min(Math.max(ratio, scaled(rule.minFactor)), scaled(rule.maxFactor));
  const points = halfUp(loans * scaled(rule.coefficient) * factor, (TEN_THOUSANDTHS * TEN_THOUSANDTHS) / CENTS);
  return {
    product: rule.product,
    loans,
    averageBalance: average / CENTS,
    benchmarkBalance: rule.benchmarkBalance,
    ratio: ratio / TEN_THOUSANDTHS,
    factor: factor / TEN_THOUSANDTHS,
    coefficient: rule.coefficient,
    points: points / CENTS,
  };
}
