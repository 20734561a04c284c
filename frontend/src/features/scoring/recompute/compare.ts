import { type Adjustment, type Loan, type Result, type Rule, recompute, units } from './recompute';

type Line = { readonly product: string; readonly loans: number; readonly points: number };
type Statement = {
  readonly points: number;
  readonly lines: readonly Line[];
  readonly adjustments: readonly Adjustment[];
};

/** Product by product what the phone and the server say; null where one of them has no such line. */
export type Row = {
  readonly product: string;
  readonly phone: bigint | null;
  readonly server: bigint | null;
  readonly same: boolean;
};
export type Comparison = Result & { readonly rows: readonly Row[]; readonly server: bigint; readonly same: boolean };

export function compare(
  lastDay: string,
  rules: readonly Rule[],
  loans: readonly Loan[],
  statement: Statement,
): Comparison {
  const result = recompute(lastDay, rules, loans, statement.adjustments);
  const server = units(statement.points, 2);
  const products = new Set([...result.steps, ...statement.lines].map(({ product }) => product));
  const rows = [...products].map((product) => {
    const step = result.steps.find((one) => one.product === product);
    const line = statement.lines.find((one) => one.product === product && one.loans > 0);
    const phone = step?.points ?? null;
    const theirs = line ? units(line.points, 2) : null;
    return { product, phone, server: theirs, same: phone === theirs && step?.loans === line?.loans };
  });
  return { ...result, rows, server, same: result.points === server && rows.every(({ same }) => same) };
}
