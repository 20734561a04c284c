import { useTranslation } from '@/i18n/useTranslation';
import { StatusPill, type Tone } from '@/kit/StatusPill';
import type { Simulation, SimulationState } from '../simulations';

const TONES: Record<SimulationState, Tone> = {
  WAITING: 'none',
  RUNNING: 'info',
  DONE: 'ok',
  FAILED: 'bad',
  CANCELLED: 'none',
};

export function RunPill({ run }: { run: Simulation }) {
  const { t } = useTranslation('laboratory');
  return <StatusPill tone={TONES[run.state]}>{t(`state.${run.state}`)}</StatusPill>;
}
