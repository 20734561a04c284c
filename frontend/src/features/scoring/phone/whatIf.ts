import type { components } from '@/api/schema';

type Need = components['schemas']['Need'];
type Rule = components['schemas']['SchemeRules']['products'][number];

export type Supposed = { readonly count: number; readonly amount: number };
/** Loans by product that have not been made yet. */
export type Draft = Readonly<Record<string, Supposed>>;
export type Goal = 'pointsStandard' | 'lifeline' | 'floor' | 'stretch';
export const GOALS: readonly Goal[] = ['pointsStandard', 'lifeline', 'floor', 'stretch'];

export const MAX_COUNT = 999;

/** No loans yet, each product at the officer's own average, which the needs come with; else at the benchmark. */
export function emptyDraft(rules: readonly Rule[], needs: readonly Need[]): Draft {
  return Object.fromEntries(
    rules.map(({ product, benchmarkBalance }) => {
      const ticket = needs.find((need) => need.product === product)?.ticket;
      return [product, { count: 0, amount: ticket ?? benchmarkBalance }];
    }),
  );
}

export function withCount(draft: Draft, product: string, count: number): Draft {
  const old = draft[product];
  return old ? { ...draft, [product]: { ...old, count: Math.min(Math.max(Math.trunc(count), 0), MAX_COUNT) } } : draft;
}

export function withAmount(draft: Draft, product: string, amount: number): Draft {
  const old = draft[product];
  return old ? { ...draft, [product]: { ...old, amount } } : draft;
}

/** What is sent: products with at least one loan, amounts in whole cents. */
export function loansOf(draft: Draft): { product: string; count: number; averageAmount: number }[] {
  return Object.entries(draft)
    .filter(([, { count }]) => count > 0)
    .map(([product, { count, amount }]) => ({ product, count, averageAmount: Math.round(amount * 100) / 100 }));
}

/** The slider's range: beyond what the highest factor rewards and the own average, in round steps of 1 to 2 percent. */
export function amountRange({ benchmarkBalance, maxFactor }: Rule, ticket: number) {
  const wanted = Math.max(benchmarkBalance * maxFactor * 1.25, ticket * 1.5);
  const power = 10 ** Math.floor(Math.log10(wanted / 50));
  const step = power * (wanted / 50 >= 5 * power ? 5 : wanted / 50 >= 2 * power ? 2 : 1);
  return { min: step, max: Math.ceil(wanted / step) * step, step };
}
