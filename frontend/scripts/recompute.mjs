// Sets the phone's arithmetic beside the server's: the backend's RecomputeTest writes one case a line, with its own result.
// Says how many cases were checked, and every one in which the two differ.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import ts from 'typescript';

const source = readFileSync(new URL('../src/features/scoring/recompute/recompute.ts', import.meta.url), 'utf8');
const { outputText } = ts.transpileModule(source, {
  compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
});
const { recompute, units } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);

const plain = (value) => (typeof value === 'bigint' ? String(value) : value);

function expected({ lines, points }) {
  return {
    lines: lines.map((line) => ({
      product: line.product,
      loans: line.loans,
      balance: units(line.balance, 2),
      average: units(line.averageBalance, 2),
      ratio: units(line.ratio, 4),
      factor: units(line.factor, 4),
      points: units(line.points, 2),
    })),
    points: units(points, 2),
  };
}

function found({ lastDay, rules, loans, adjustments }) {
  const { steps, points } = recompute(lastDay, rules, loans, adjustments);
  return {
    lines: steps.map(({ product, loans: count, balance, average, ratio, factor, points: own }) => ({
      product,
      loans: count,
      balance,
      average,
      ratio,
      factor,
      points: own,
    })),
    points,
  };
}

let checked = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const example = JSON.parse(line);
  const [theirs, ours] = [expected(example.result), found(example)].map((result) =>
    JSON.stringify(result, (_key, value) => plain(value)),
  );
  checked += 1;
  if (theirs !== ours) {
    console.log(`different: ${line}\n  server ${theirs}\n  phone  ${ours}`);
  }
}
console.log(`checked ${checked}`);
