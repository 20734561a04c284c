import { useTranslation } from 'react-i18next';
import { StatusPill, type Tone } from '@/kit/StatusPill';
import type { ExampleResult } from '../trial';

type Level = ExampleResult['attainment'];

const TONES: Record<Level, Tone> = {
  STRETCH_MET: 'ok',
  FLOOR_MET: 'info',
  BELOW_FLOOR: 'warn',
  BELOW_LIFELINE: 'bad',
};

export function LevelPill({ level }: { level: Level }) {
  const { t } = useTranslation();
  return <StatusPill tone={TONES[level]}>{t(`attainment.${level}`)}</StatusPill>;
}
