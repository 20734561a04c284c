import { useQuery } from '@tanstack/react-query';
import { unitsQuery } from '@/api/units';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import type { Notice } from '../queries';

/** Whom a notice is for, in one line; a unit that the reader does not see goes by its code. */
export function useAudienceWords({ units, roles, tiers }: Notice['audience']): string {
  const { t } = useTranslation('notice');
  const { t: common } = useTranslation();
  const words = useWords();
  const known = useQuery(unitsQuery);
  const name = (code: string) => known.data?.find((unit) => unit.code === code)?.name ?? code;
  return [
    units.map(name).join(t('comma')),
    roles.map((role) => common(`role.${role}`)).join(t('comma')),
    ...(tiers.length > 0 ? [tiers.map((tier) => words.tier(tier)).join(t('comma'))] : []),
  ].join(' · ');
}
