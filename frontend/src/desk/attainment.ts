import type { components } from '@/api/schema';
import type { Tone } from '@/kit/StatusPill';

export type AttainmentLevel = components['schemas']['Attainment'];

/** Best first, as every list and legend shows them. */
export const LEVELS: readonly AttainmentLevel[] = ['STRETCH_MET', 'FLOOR_MET', 'BELOW_FLOOR', 'BELOW_LIFELINE'];

export const LEVEL_TONES: Record<AttainmentLevel, Tone> = {
  STRETCH_MET: 'ok',
  FLOOR_MET: 'info',
  BELOW_FLOOR: 'warn',
  BELOW_LIFELINE: 'bad',
};
