import type { Tone } from '@/kit/StatusPill';
import type { Action, ActionRow, Move, Status } from './queries';

const TONES: Record<Status, Tone> = {
  OPEN: 'info',
  IN_PROGRESS: 'info',
  SUBMITTED: 'warn',
  RETURNED: 'bad',
  DONE: 'ok',
  CANCELLED: 'none',
};

export const STATUSES = Object.keys(TONES) as readonly Status[];

/** Being overdue outweighs the state: the owner still has to do something. */
export const toneOf = (action: Pick<ActionRow, 'status' | 'overdue'>): Tone =>
  action.overdue ? 'bad' : TONES[action.status];

/** Only the start says nothing. */
export const needsWords = (move: Move): boolean => move !== 'START';

/** Files may come and go while it is the reader's to submit. */
export const mayAttach = (action: Action): boolean => action.moves.includes('SUBMIT');

/** Evidence that must be there is missing: submitting would be refused. */
export const lacksEvidence = (action: Action): boolean => action.evidenceRequired && action.files === 0;

/** Why it came back: the words of the last return, while it is still so. */
export function reasonOf(action: Action): string | undefined {
  return action.summary.status === 'RETURNED'
    ? action.steps.findLast((step) => step.kind === 'RETURNED')?.words
    : undefined;
}
