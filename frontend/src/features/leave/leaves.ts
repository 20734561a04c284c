import type { LeaveKind } from './queries';

export const KINDS: readonly LeaveKind[] = [
  'ANNUAL',
  'SICK',
  'PERSONAL',
  'MARRIAGE',
  'MATERNITY',
  'BEREAVEMENT',
  'OTHER',
];

const DAY_MS = 86_400_000;

/** Calendar days of a leave, both ends included. */
export function daysOf({ from, until }: { from: string; until: string }): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS) + 1;
}
