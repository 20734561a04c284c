import type { Scheme } from './queries';

export type Standing = 'DRAFT' | 'IN_FORCE' | 'COMING' | 'FORMER';
type Known = Pick<Scheme, 'id' | 'name' | 'status' | 'effectiveFrom'>;

/** The published scheme that a month is scored by: the one with the latest first month up to it. */
export function inForce<T extends Known>(schemes: readonly T[], month: string): T | undefined {
  return schemes
    .filter((scheme) => scheme.status === 'PUBLISHED' && scheme.effectiveFrom <= month)
    .sort((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom))[0];
}

export function standingOf(scheme: Known, schemes: readonly Known[], month: string): Standing {
  if (scheme.status === 'DRAFT') {
    return 'DRAFT';
  }
  if (scheme.effectiveFrom > month) {
    return 'COMING';
  }
  // The list may be older than the scheme itself, published just now.
  const all = [scheme, ...schemes.filter((other) => other.id !== scheme.id)];
  return inForce(all, month)?.id === scheme.id ? 'IN_FORCE' : 'FORMER';
}

type MonthState = { readonly month: string; readonly state: 'OPEN' | 'CLOSED' };
export type Consequences = {
  readonly from: string;
  /** when the next scheme, published already, takes over */
  readonly followedFrom?: string;
  readonly replaces?: string;
  /** open months that are scored anew */
  readonly recomputed: readonly string[];
};

/** What publishing a draft does, told before it is done. */
export function consequences(draft: Known, schemes: readonly Known[], months: readonly MonthState[]): Consequences {
  const from = draft.effectiveFrom;
  const next = schemes
    .filter((scheme) => scheme.status === 'PUBLISHED' && scheme.effectiveFrom > from)
    .map((scheme) => scheme.effectiveFrom)
    .sort()[0];
  const replaces = inForce(schemes, from)?.name;
  return {
    from,
    ...(next ? { followedFrom: next } : {}),
    ...(replaces ? { replaces } : {}),
    recomputed: months
      .filter(({ month, state }) => state === 'OPEN' && month >= from && (!next || month < next))
      .map(({ month }) => month)
      .sort(),
  };
}
