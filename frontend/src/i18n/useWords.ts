import type { ParseKeys } from 'i18next';
import { useTranslation } from '@/i18n/useTranslation';
import { type Figure, money, roundMoney, shortMoney } from '@/lib/figures';
import { preferences } from '@/lib/preferences';
import { useStore } from '@/lib/store';
import { language } from './index';

/** Money and names in the reader's language and unit. */
export function useWords() {
  const { t, i18n } = useTranslation('common');
  const { moneyUnit } = useStore(preferences);
  return {
    language: language(),
    money: (yuan: number): Figure => money(yuan, i18n.language, moneyUnit),
    shortMoney: (yuan: number) => shortMoney(yuan, i18n.language, moneyUnit),
    roundMoney: (yuan: number) => roundMoney(yuan, i18n.language, moneyUnit),
    tier: (tier: number) => t(`tier.${tier}` as ParseKeys<'common'>),
    /** A scheme may list products of its own: those go by their code. */
    product: (code: string) => t(`productName.${code}` as ParseKeys<'common'>, { defaultValue: code }),
  };
}
