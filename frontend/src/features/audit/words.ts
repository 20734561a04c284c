import type { Role } from '@/api/session';
import { useTranslation } from '@/i18n/useTranslation';
import { ZONE } from '@/lib/clock';
import type messages from './messages.zh';

type Action = keyof typeof messages.action;
type ObjectType = keyof typeof messages.object;
type Field = keyof typeof messages.field;

/** The codes of the trail in words; one without a word goes by its code. */
export function useAuditWords() {
  const { t } = useTranslation('audit');
  const { t: common } = useTranslation();
  return {
    action: (code: string) => t(`action.${code as Action}`, { defaultValue: code }),
    objectType: (code: string) => t(`object.${code as ObjectType}`, { defaultValue: code }),
    /** `tiers[0].floorAmount` → 梯队 1 › 保底. */
    path: (path: string) =>
      steps(path)
        .map(({ name, at }) =>
          [name && t(`field.${name as Field}`, { defaultValue: name }), at].filter(Boolean).join(' '),
        )
        .join(' › '),
    roles: (codes: string) =>
      codes
        .split(',')
        .filter(Boolean)
        .map((code) => common(`role.${code as Role}`, { defaultValue: code }))
        .join(' · '),
  };
}

/** The names on the way to a value; where there is a list, with the place in it, from 1. */
export function steps(path: string): { name: string; at: string }[] {
  return path.split('.').map((step) => {
    const [, name = '', at] = /^([^[]*)(?:\[(\d+)\])?$/.exec(step) ?? [];
    return { name, at: at === undefined ? '' : String(Number(at) + 1) };
  });
}

const exact = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'medium' });

/** An instant of the API → 2026-11-22 18:04:05, bank time: here the second counts. */
export const exactMoment = (instant: string) => exact.format(new Date(instant));

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** A value of a recorded state as people read it: instants in bank time, everything else as it stands. */
export const readable = (value: string) => (INSTANT.test(value) ? exactMoment(value) : value);
