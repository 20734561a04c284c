import { useTranslation } from '@/i18n/useTranslation';
import { StatusPill } from '@/kit/StatusPill';
import { toneOf } from './model';
import type { Standing } from './queries';

export function NoticePill({ standing }: { standing: Standing }) {
  const { t } = useTranslation('notice');
  return <StatusPill tone={toneOf(standing)}>{t(`standing.${standing}`)}</StatusPill>;
}
