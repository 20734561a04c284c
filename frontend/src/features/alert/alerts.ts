import type { Tone } from '@/kit/StatusPill';
import type { Alert } from './queries';

export const LEVELS: readonly Alert['level'][] = ['LIFELINE', 'FLOOR'];
export const STATES: readonly Alert['state'][] = ['STANDING', 'ESCALATED', 'CLEARED', 'MISSED', 'REACHED'];

export const LEVEL_TONES: Record<Alert['level'], Tone> = { LIFELINE: 'bad', FLOOR: 'warn' };
export const STATE_TONES: Record<Alert['state'], Tone> = {
  STANDING: 'warn',
  ESCALATED: 'bad',
  CLEARED: 'ok',
  MISSED: 'bad',
  REACHED: 'ok',
};

type Reached = Pick<Alert, 'deliveredAt' | 'readAt'>;

/** How far the message came: the last thing that is proven. */
export const reached = ({ deliveredAt, readAt }: Reached) => (readAt ? 'read' : deliveredAt ? 'delivered' : 'sent');
