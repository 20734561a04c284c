import type { ParseKeys } from 'i18next';
import { useTranslation } from '@/i18n/useTranslation';

const COUNTS = [
  'rows',
  'units',
  'people',
  'assignments',
  'registered',
  'granted',
  'duplicates',
  'unchanged',
  'rejected',
] as const;

/** What the columns and the counts of the administrator's files are called. */
export function useImportWords() {
  const { t } = useTranslation('organisation');
  return {
    counts: COUNTS.map((name) => [name, t(`count.${name}`)] as const),
    meaning: (name: string) => t(`column.${name}` as ParseKeys<'organisation'>),
  };
}

export const RENEWED = [
  ['organisation', 'units'],
  ['organisation', 'people'],
] as const;
