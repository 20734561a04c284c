import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '@/i18n/useTranslation';
import { StatusPill, type Tone } from '@/kit/StatusPill';
import { currentMonth } from '@/lib/clock';
import { type Standing, standingOf } from '../life';
import { type Scheme, schemesQuery } from '../queries';

const TONES: Record<Standing, Tone> = { DRAFT: 'warn', IN_FORCE: 'ok', COMING: 'info', FORMER: 'none' };

export function SchemeStanding({ scheme }: { scheme: Scheme }) {
  const { t } = useTranslation('scheme');
  const known = useQuery(schemesQuery).data ?? [scheme];
  const standing = standingOf(scheme, known, currentMonth());
  return <StatusPill tone={TONES[standing]}>{t(`standing.${standing}`)}</StatusPill>;
}
