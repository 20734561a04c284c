import { InputNumber } from 'antd';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { groupDigits, typedNumber } from '../numbers';
import type { Officer } from '../officers';
import type { Trial } from '../trial';
import styles from './Trial.module.css';

type Props = { officer: Officer; trial: Trial; onChange: (next: Officer) => void };

const MOST_LOANS = 1000;
const MOST_YUAN = 999_999_999_999;
const MOST_POINTS = 9_999_999;

export function ExampleInputs({ officer, trial, onChange }: Props) {
  const { t } = useTranslation('schemeTrial');
  const words = useWords();
  const name = t(`officer.${officer.kind}`);
  function set(product: string, part: 'count' | 'averageAmount', value: number | null) {
    const before = officer.loans[product] ?? { count: null, averageAmount: null };
    onChange({ ...officer, loans: { ...officer.loans, [product]: { ...before, [part]: value } } });
  }
  return (
    <div className={styles.inputs}>
      <div className={styles.loans} aria-hidden="true">
        <span />
        <small>{t('officer.count')}</small>
        <small>{t('officer.average')}</small>
      </div>
      {trial.products.map(({ product }) => {
        const loans = officer.loans[product];
        return (
          <div key={product} className={styles.loans}>
            <span>{words.product(product)}</span>
            <Figure
              label={`${name} ${words.product(product)} ${t('officer.count')}`}
              value={loans?.count ?? null}
              most={MOST_LOANS}
              places={0}
              onChange={(value) => set(product, 'count', value)}
            />
            <Figure
              label={`${name} ${words.product(product)} ${t('officer.average')}`}
              value={loans?.averageAmount ?? null}
              most={MOST_YUAN}
              places={2}
              onChange={(value) => set(product, 'averageAmount', value)}
            />
          </div>
        );
      })}
      <div className={styles.former}>
        <span>{t('officer.former')}</span>
        <Figure
          label={`${name} ${t('officer.former')}`}
          suffix={t('officer.formerHint')}
          value={officer.former}
          most={MOST_POINTS}
          places={2}
          onChange={(former) => onChange({ ...officer, former })}
        />
      </div>
    </div>
  );
}

type FigureProps = {
  label: string;
  suffix?: string;
  value: number | null;
  most: number;
  places: number;
  onChange: (value: number | null) => void;
};

function Figure({ label, suffix, value, most, places, onChange }: FigureProps) {
  return (
    <InputNumber<number>
      aria-label={label}
      className={styles.number ?? ''}
      controls={false}
      min={0}
      max={most}
      precision={places}
      value={value}
      suffix={suffix}
      formatter={(number) => groupDigits(String(number ?? ''))}
      parser={typedNumber}
      onChange={onChange}
    />
  );
}
