import type { Scheme } from '@/api/scheme';

/** @property lowest whether the scheme has no tier below it */
export type TierRange = { readonly from: number; readonly to: number | undefined; readonly lowest: boolean };

/** The average points that lead into a tier: from its own minimum up to that of the next better one. */
export function tierRange(scheme: Scheme | undefined, tier: number): TierRange | undefined {
  const own = scheme?.tiers.find((candidate) => candidate.tier === tier);
  const better = scheme?.tiers.find((candidate) => candidate.tier === tier - 1);
  const lowest = !scheme?.tiers.some((candidate) => candidate.tier > tier);
  return own ? { from: own.minAveragePoints, to: better?.minAveragePoints, lowest } : undefined;
}
