import type { ScoreRow } from '@/api/scores';

export const FILTERS = ['tier', 'status', 'q', 'sort'] as const;
/** What is kept between visits: not what was typed, for that is mostly somebody's name. */
export const KEPT = ['tier', 'status', 'sort'] as const;
export const TIERS = ['1', '2', '3', '4', '5'] as const;

/** What a row can be narrowed to, in groups as the menu shows them. */
export const STATUSES = {
  groupAmount: ['STRETCH_MET', 'FLOOR_MET', 'BELOW_FLOOR', 'BELOW_LIFELINE'],
  groupPoints: ['POINTS_MET', 'POINTS_MISSED'],
  groupStreak: ['REMINDER', 'WARNING', 'EXIT'],
  groupFlags: ['RUSH', 'IDLE', 'EXEMPT'],
} as const;

export type Status = (typeof STATUSES)[keyof typeof STATUSES][number];

/** Below the points standard by this much; undefined where the standard is met or not the reader's to see. */
export function pointsShort(row: Pick<ScoreRow, 'points' | 'pointsStandard'>): number | undefined {
  if (row.pointsStandard === undefined) {
    return undefined;
  }
  // Both have two places: whole hundredths keep the difference free of binary noise.
  const gap = Math.round(row.pointsStandard * 100) - Math.round(row.points * 100);
  return gap > 0 ? gap / 100 : undefined;
}

/** Whether the rows carry more than an officer's view of the bank: outside their scope readers get no amounts. */
export function showsFigures(rows: readonly (ScoreRow | undefined)[]): boolean {
  const arrived = rows.filter((row) => row !== undefined);
  return arrived.length === 0 || arrived.some((row) => row.amount !== undefined);
}

/** The address of the download of just what is shown. */
export function exportPath(month: string, filter: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value) {
      query.set(name, value);
    }
  }
  return `/scores/${month}?${query}`;
}
