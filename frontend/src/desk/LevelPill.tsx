import { useTranslation } from '@/i18n/useTranslation';
import { StatusPill } from '@/kit/StatusPill';
import { type AttainmentLevel, LEVEL_TONES } from './attainment';

/** How far a month's amount came among its targets, in a word. */
export function LevelPill({ level }: { level: AttainmentLevel }) {
  const { t } = useTranslation();
  return <StatusPill tone={LEVEL_TONES[level]}>{t(`attainment.${level}`)}</StatusPill>;
}
