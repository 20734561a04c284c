import type { Scheme } from '@/api/scheme';
import { useTranslation } from '@/i18n/useTranslation';
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
  const { t } = useTranslation('scoringPhone');
  const { t: supposing } = useTranslation('scoringWhatIf');
  const { t: common } = useTranslation('common');
  const { money, product, shortMoney } = useWords();
  const name = { product: product(rule.product) };
  const amount = money(supposed.amount);
  const [value = '', unit] = shortMoney(supposed.amount).split(' ');
  const tone = supposed.count > 0 ? { tone: 'info' as const } : {};
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={styles.what}>
          <span className={styles.product}>{name.product}</span>
          <span className={styles.ticket}>
            {t('ticket')} <Figure value={value} {...(unit && { unit })} {...tone} />
          </span>
        </span>
        <Stepper
          label={supposing('whatIf.count', name)}
          moreLabel={supposing('whatIf.more', name)}
          lessLabel={supposing('whatIf.less', name)}
          value={supposed.count}
          max={MAX_COUNT}
          unit={common('unit.loans', { count: supposed.count })}
          onChange={onCount}
        />
      </div>
      <Slider
        label={supposing('whatIf.ticket', name)}
        text={`${amount.value} ${amount.unit}`}
        value={supposed.amount}
        onChange={onAmount}
        {...amountRange(rule, own)}
      />
      {supposed.amount !== own && (
        <button type="button" className={styles.own} onClick={() => onAmount(own)}>
          {supposing('whatIf.own')}
        </button>
      )}
    </li>
  );
}
