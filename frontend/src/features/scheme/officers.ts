import type { components } from '@/api/schema';
import type { Trial } from './trial';

export type ExampleOfficer = components['schemas']['ExampleOfficer'];
export type OfficerKind = 'newcomer' | 'mixed' | 'small' | 'large';
type Loans = { readonly count: number | null; readonly averageAmount: number | null };

/** A made-up officer: loans by product, and the average points of each of the months before; none for a newcomer. */
export type Officer = {
  readonly kind: OfficerKind;
  readonly former: number | null;
  readonly loans: Readonly<Record<string, Loans>>;
};

/** Loans and percent of the benchmark, for the first product, the second, the third, and round again. */
const MIXES: Record<OfficerKind, readonly (readonly [number, bigint])[]> = {
  newcomer: [
    [2, 100n],
    [3, 100n],
    [1, 100n],
  ],
  mixed: [
    [4, 120n],
    [10, 75n],
    [2, 160n],
  ],
  small: [
    [6, 50n],
    [12, 50n],
    [3, 50n],
  ],
  large: [
    [2, 200n],
    [3, 200n],
    [1, 200n],
  ],
};
const KINDS = Object.keys(MIXES) as OfficerKind[];

function share(yuan: number, percent: bigint): number {
  return Number((BigInt(Math.round(yuan * 100)) * percent) / 100n) / 100;
}

function loansOf(kind: OfficerKind, { products }: Trial): Officer['loans'] {
  const mix = MIXES[kind];
  return Object.fromEntries(
    products.map(({ product, benchmarkBalance }, at) => {
      const [count, percent] = mix[at % mix.length] ?? [0, 100n];
      return [product, { count, averageAmount: share(benchmarkBalance, percent) }];
    }),
  );
}

/** Officers below, at and above the benchmarks. All but the newcomer come from the middle of the tiers. */
export function officersFor(trial: Trial): Officer[] {
  const middle = trial.tiers[Math.floor(trial.tiers.length / 2)]?.minAveragePoints ?? 0;
  return KINDS.map((kind) => ({
    kind,
    former: kind === 'newcomer' ? null : middle,
    loans: loansOf(kind, trial),
  }));
}

/** As the server takes it. Products that the scheme does not have are left out: they would bring nothing. */
export function asked({ former, loans }: Officer, { products, tierWindowMonths }: Trial): ExampleOfficer {
  return {
    formerPoints: former === null ? [] : Array.from({ length: Math.min(tierWindowMonths, 12) }, () => former),
    loans: products.flatMap(({ product }) => {
      const { count, averageAmount } = loans[product] ?? {};
      return count && averageAmount ? [{ product, count, averageAmount }] : [];
    }),
  };
}
