import type { ParseKeys } from 'i18next';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import type { SchemeForm } from '../form';

/** What a place is called: `/tiers/2/floorAmount` → 梯队与目标 · 三梯队 · 保底目标 */
export function usePlaceName(form: SchemeForm): (pointer: string) => string {
  const { t } = useTranslation('scheme');
  const words = useWords();
  const field = (name: string) => t(`field.${name}` as ParseKeys<'scheme'>);
  const section = (name: string) => t(`section.${name}` as ParseKeys<'scheme'>);

  function rowName(list: string, at: number): string {
    if (list === 'tiers') {
      return words.tier(at + 1);
    }
    const code = list === 'products' ? form.products[at]?.product : undefined;
    return code ? words.product(code) : t('field.rule', { number: at + 1 });
  }

  return (pointer) => {
    const [, head = '', second, third] = pointer.split('/');
    if (head === '') {
      return t('edit.whole');
    }
    if (!(head in form.on) && head !== 'products' && head !== 'tiers') {
      return field(head);
    }
    const isRow = second !== undefined && /^\d+$/.test(second);
    const middle = isRow ? rowName(head, Number(second)) : second && field(second);
    return [section(head), middle, third && field(third)].filter(Boolean).join(' · ');
  };
}
