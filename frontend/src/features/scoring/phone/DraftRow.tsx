import { useTranslation } from 'react-i18next';
import type { Scheme } from '@/api/scheme';
import { useWords } from '@/i18n/useWords';
import { Figure } from '@/kit/Figure';
import { Slider } from '@/kit/Slider';
import { Stepper } from '@/kit/Stepper';
import styles from './WhatIf.module.css';
import { amountRange, MAX_COUNT, type Supposed } from './whatIf';

type Props = {
  rule: Scheme['products'][number];
  supposed: Supposed;
  /** the officer's own average, where the slider starts */
  own: number;
  onCount: (count: number) => void;
  onAmount: (amount: number) => void;
};

export function DraftRow({ rule, supposed, own, onCount, onAmount }: Props) {
  const { t } = useTranslation('scoring');
  const { t: common } = useTranslation('common');
  const { money, product } = useWords();
  const name = { product: product(rule.product) };
  const amount = money(supposed.amount);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={styles.product}>{name.product}</span>
        <span className={styles.ticket}>
          {t('phone.ticket')} <Figure {...amount} {...(supposed.count > 0 && { tone: 'info' as const })} />
        </span>
        <Stepper
          label={t('phone.whatIf.count', name)}
          moreLabel={t('phone.whatIf.more', name)}
          lessLabel={t('phone.whatIf.less', name)}
          value={supposed.count}
          max={MAX_COUNT}
          unit={common('unit.loans')}
          onChange={onCount}
        />
      </div>
      <Slider
        label={t('phone.whatIf.ticket', name)}
        text={`${amount.value} ${amount.unit}`}
        value={supposed.amount}
        onChange={onAmount}
        {...amountRange(rule, own)}
      />
      {supposed.amount !== own && (
        <button type="button" className={styles.own} onClick={() => onAmount(own)}>
          {t('phone.whatIf.own')}
        </button>
      )}
    </li>
  );
}
