import { useTranslation } from 'react-i18next';
import type { Role } from '@/api/session';
import { ZONE } from '@/lib/clock';
import type messages from './messages.zh';

type Action = keyof typeof messages.action;
type ObjectType = keyof typeof messages.object;

/** The codes of the trail in words; one without a word goes by its code. */
export function useAuditWords() {
  const { t } = useTranslation('audit');
  const { t: common } = useTranslation();
  return {
    action: (code: string) => t(`action.${code as Action}`, { defaultValue: code }),
    objectType: (code: string) => t(`object.${code as ObjectType}`, { defaultValue: code }),
    roles: (codes: string) =>
      codes
        .split(',')
        .filter(Boolean)
        .map((code) => common(`role.${code as Role}`, { defaultValue: code }))
        .join(' · '),
  };
}

const exact = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'medium' });

/** An instant of the API → 2026-11-22 18:04:05, bank time: here the second counts. */
export const exactMoment = (instant: string) => exact.format(new Date(instant));
