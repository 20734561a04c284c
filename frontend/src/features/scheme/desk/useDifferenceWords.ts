import type { ParseKeys } from 'i18next';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { monthLabel } from '@/lib/clock';
import { exactMoney } from '@/lib/figures';
import type { Difference, Group, Unit, Value } from '../compare';
import { groupDigits, percentOf } from '../numbers';

/** Names and values of a comparison, in the reader's language. */
export function useDifferenceWords() {
  const { t } = useTranslation('scheme');
  const { t: common } = useTranslation();
  const words = useWords();

  function number(value: number, unit: Unit): string {
    switch (unit) {
      case 'money':
        return exactMoney(value, words.language);
      case 'percent':
        return `${groupDigits(String(percentOf(value)))} %`;
      case 'tier':
        return words.tier(value);
      case 'months':
      case 'days':
      case 'loans':
        return `${value} ${common(`unit.${unit}`, { count: value })}`;
      default:
        return groupDigits(String(value));
    }
  }

  function value(of: Value, unit: Unit): string {
    if (typeof of === 'number') {
      return number(of, unit);
    }
    if (of === undefined) {
      return '—';
    }
    if (unit === 'month') {
      return monthLabel(of, words.language);
    }
    return unit === 'word' ? t(`proposal.${of}` as ParseKeys<'scheme'>) : of;
  }

  function rowName({ section, row = '' }: Group): string {
    switch (section) {
      case 'products':
        return words.product(row);
      case 'tiers':
        return words.tier(Number(row));
      case 'gradeRules':
        return `${t('section.gradeRules')} ${t('field.rule', { number: Number(row) })}`;
      default:
        return t(`section.${section}`);
    }
  }

  return {
    value: (of: Value, { unit }: Difference) => value(of, unit),
    by: ({ by = 0, unit }: Difference) => (by > 0 ? `+${number(by, unit)}` : `−${number(Math.abs(by), unit)}`),
    rowName,
    field: (name: string) => t(`field.${name}` as ParseKeys<'scheme'>),
  };
}
