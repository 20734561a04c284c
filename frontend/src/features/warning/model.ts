import type { Tone } from '@/kit/StatusPill';
import type { Measure, Stage, Warning } from './queries';

export const STAGES: readonly Stage[] = ['REMINDER', 'WARNING', 'EXIT'];
export const STAGE_TONES: Record<Stage, Tone> = { REMINDER: 'info', WARNING: 'warn', EXIT: 'bad' };

/** How far the message came: the last thing that is proven. */
export function reached({ sentAt, deliveredAt, readAt }: Pick<Warning, 'sentAt' | 'deliveredAt' | 'readAt'>) {
  if (readAt) {
    return 'read';
  }
  if (deliveredAt) {
    return 'delivered';
  }
  return sentAt ? 'sent' : 'waiting';
}

export function measureState({ status, overdue }: Pick<Measure, 'status' | 'overdue'>) {
  if (!status) {
    return 'unowned';
  }
  if (status === 'DONE') {
    return 'done';
  }
  if (status === 'CANCELLED') {
    return 'cancelled';
  }
  return overdue ? 'overdue' : 'running';
}

export const MEASURE_TONES: Record<ReturnType<typeof measureState>, Tone> = {
  unowned: 'bad',
  overdue: 'bad',
  running: 'info',
  done: 'ok',
  cancelled: 'none',
};
