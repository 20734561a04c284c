import { InputNumber, Select } from 'antd';
import { FormField } from '@/desk/FormField';
import { useTranslation } from '@/i18n/useTranslation';
import styles from './Sheet.module.css';

const STEPS = ['1', '100', '1000', '10000'] as const;
export type Extras = { markup: number; step: number };
export const PLAIN: Extras = { markup: 0, step: 10_000 };

/** What every spreading asks besides its method: how much is added, and how round the shares are. */
export function SpreadFields({ value, onChange }: { value: Extras; onChange: (value: Extras) => void }) {
  const { t } = useTranslation('target');
  return (
    <>
      <FormField label={t('spread.markup')} hint={t('spread.markupHint')}>
        {(control) => (
          <InputNumber<number>
            {...control}
            min={0}
            max={100}
            precision={2}
            value={value.markup}
            onChange={(markup) => onChange({ ...value, markup: markup ?? 0 })}
          />
        )}
      </FormField>
      <FormField label={t('spread.step')}>
        {(control) => (
          <Select
            {...control}
            value={String(value.step)}
            options={STEPS.map((step) => ({ value: step, label: t(`spread.stepOf.${step}`) }))}
            onChange={(step) => onChange({ ...value, step: Number(step) })}
          />
        )}
      </FormField>
      <p className={styles.small}>{t('spread.kept')}</p>
    </>
  );
}
