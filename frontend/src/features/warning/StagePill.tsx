import { useTranslation } from '@/i18n/useTranslation';
import { StatusPill } from '@/kit/StatusPill';
import { STAGE_TONES } from './model';
import type { Stage } from './queries';

export function StagePill({ stage }: { stage: Stage }) {
  const { t } = useTranslation('warning');
  return <StatusPill tone={STAGE_TONES[stage]}>{t(`stage.${stage}`)}</StatusPill>;
}
