import type { Tone } from '@/kit/StatusPill';
import type { Kind, Status } from './queries';

export const KINDS: readonly Kind[] = ['SYSTEM_OUTAGE', 'OTHER'];
export const STATUSES: readonly Status[] = ['PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN'];
export const STATUS_TONES: Record<Status, Tone> = {
  PROPOSED: 'warn',
  APPROVED: 'ok',
  REJECTED: 'bad',
  WITHDRAWN: 'none',
};
