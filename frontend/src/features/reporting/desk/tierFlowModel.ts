import type { TierFlow } from '../queries';

/** A way in the matrix: 0 is not in the unit. */
export type Cell = { readonly from: number; readonly to: number };

/** `2026-01` → 2025-12 */
export function monthBefore(month: string): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return of === 1 ? `${year - 1}-12` : `${year}-${String(of - 1).padStart(2, '0')}`;
}

/** The tiers at either end, best first; those outside of the unit last, where there are any. */
export function ends(flow: TierFlow): { tiers: number[]; came: boolean; left: boolean } {
  const tiers = new Set(flow.flows.flatMap(({ from, to }) => [from, to]).filter((tier) => tier !== undefined));
  return {
    tiers: [...tiers].sort((a, b) => a - b),
    came: flow.flows.some(({ from }) => from === undefined),
    left: flow.flows.some(({ to }) => to === undefined),
  };
}

export function officersOn(flow: TierFlow, { from, to }: Cell): number {
  return flow.flows.find((way) => (way.from ?? 0) === from && (way.to ?? 0) === to)?.officers ?? 0;
}

/** How many went up, went down, stayed, came and left. */
export function moves(flow: TierFlow): { up: number; down: number; same: number; came: number; left: number } {
  const sums = { up: 0, down: 0, same: 0, came: 0, left: 0 };
  for (const { from, to, officers } of flow.flows) {
    sums[direction({ from: from ?? 0, to: to ?? 0 })] += officers;
  }
  return sums;
}

/** Tier 1 is the best: a smaller number is up. */
export function direction({ from, to }: Cell): 'up' | 'down' | 'same' | 'came' | 'left' {
  if (from === 0) {
    return 'came';
  }
  if (to === 0) {
    return 'left';
  }
  return to < from ? 'up' : to > from ? 'down' : 'same';
}
