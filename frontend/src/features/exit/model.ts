import type { Tone } from '@/kit/StatusPill';
import type { ExitCase, Outcome, Status } from './queries';

export const STATUSES: readonly Status[] = ['OPEN', 'PROPOSED', 'EXITED', 'TRANSFERRED', 'RETAINED', 'WITHDRAWN'];
/** All the ways in which a case ends. */
export const ENDS = ['EXITED', 'TRANSFERRED', 'RETAINED', 'WITHDRAWN'] as const satisfies readonly Status[];
export const OUTCOMES: readonly Outcome[] = ['EXITED', 'TRANSFERRED', 'RETAINED'];
export const ITEMS: readonly ExitCase['missing'][number][] = [
  'RESULTS',
  'REMINDER',
  'WARNING',
  'PLAN',
  'SUPPORT',
  'STATEMENT',
  'APPEAL',
];
export const STATUS_TONES: Record<Status, Tone> = {
  OPEN: 'warn',
  PROPOSED: 'info',
  EXITED: 'bad',
  TRANSFERRED: 'none',
  RETAINED: 'ok',
  WITHDRAWN: 'none',
};

export const SHORTEST = 10;
export const LONGEST = 4000;

/** A reason of a few characters is none. */
export const isReason = (words: string) => [...words.trim()].length >= SHORTEST;

/** Whether the file has each thing, in the order in which they come to be. */
export const fileOf = (missing: ExitCase['missing']) => ITEMS.map((item) => ({ item, there: !missing.includes(item) }));

/** The outcome proposed leads out of the post, so that its last day must be named. */
export const leavesPost = (proposal: Outcome | undefined) => proposal === 'EXITED' || proposal === 'TRANSFERRED';
