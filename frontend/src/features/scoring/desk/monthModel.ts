import type { Month } from '@/api/months';

/** Why a month cannot be closed now. The server names the refusal by its problem's slug; the facts are in the months. */
export type Blocker =
  | { readonly kind: 'next'; readonly month: string }
  | { readonly kind: 'complete'; readonly through: string | undefined; readonly day: string }
  | { readonly kind: 'scheme' }
  | { readonly kind: 'other'; readonly text: string };

export function blockerOf(month: Month, months: readonly Month[]): Blocker | undefined {
  if (month.state === 'CLOSED' || month.closable || !month.closeBlocker) {
    return undefined;
  }
  switch (month.closeBlocker) {
    case 'month-not-next':
      return { kind: 'next', month: firstOpen(months) ?? month.month };
    case 'month-not-complete':
      return {
        kind: 'complete',
        through: month.completeThrough ?? undefined,
        day: month.lastWorkingDay ?? month.month,
      };
    case 'no-scheme':
      return { kind: 'scheme' };
    default:
      return { kind: 'other', text: month.closeBlocker };
  }
}

/** Months close in order, so the earliest open one is the next. */
export function firstOpen(months: readonly Month[]): string | undefined {
  return months
    .filter((month) => month.state === 'OPEN')
    .map((month) => month.month)
    .sort()[0];
}

/** Enough of a digest to compare by eye; the whole of it is copied. */
export const shortDigest = (digest: string) => `${digest.slice(0, 8)}…${digest.slice(-4)}`;
