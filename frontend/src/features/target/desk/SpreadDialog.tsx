import { InputNumber, Modal, Select } from 'antd';
import { useState } from 'react';
import { FormField } from '@/desk/FormField';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { useTranslation } from '@/i18n/useTranslation';
import type { UnitSpread } from '../queries';
import styles from './Sheet.module.css';
import { PLAIN, SpreadFields } from './SpreadFields';
import { YuanInput } from './YuanInput';

const MONTHS = ['EVEN', 'SEASONAL', 'PRIOR_YEAR', 'WORKING_DAYS'] as const;
const UNITS = ['EVEN', 'PRIOR_YEAR'] as const;
/** Beginning of a year strong, Spring Festival weak, each quarter's end strong. */
const PROFILE: readonly number[] = [9, 6, 10, 8, 8, 9, 8, 8, 9, 7, 8, 10];

type Props = {
  bank: boolean;
  busy: boolean;
  error: unknown;
  onCancel: () => void;
  onSpread: (spread: UnitSpread) => void;
};

export default function SpreadDialog({ bank, busy, error, onCancel, onSpread }: Props) {
  const { t } = useTranslation('target');
  const { t: common } = useTranslation();
  const [annual, setAnnual] = useState<number | null>(null);
  const [months, setMonths] = useState<(typeof MONTHS)[number]>('WORKING_DAYS');
  const [profile, setProfile] = useState(PROFILE);
  const [units, setUnits] = useState<(typeof UNITS)[number]>('EVEN');
  const [extras, setExtras] = useState(PLAIN);
  const spread = (): UnitSpread => ({
    units,
    ...extras,
    ...(bank && annual ? { annual, months, ...(months === 'SEASONAL' ? { profile: [...profile] } : {}) } : {}),
  });
  return (
    <Modal
      open
      title={t('spread.title')}
      okText={t('spread.go')}
      cancelText={common('actions.cancel')}
      okButtonProps={{ loading: busy }}
      onOk={() => onSpread(spread())}
      onCancel={onCancel}
      width={560}
    >
      <div className={styles.form}>
        {bank && (
          <FormField label={t('spread.annual')} hint={t('spread.annualHint')}>
            {() => <YuanInput label={t('spread.annual')} value={annual} onChange={setAnnual} />}
          </FormField>
        )}
        {bank && (
          <FormField label={t('spread.months')}>
            {(control) => (
              // Always there: were it to appear with the amount, the button would move away under the pointer.
              <Select
                {...control}
                disabled={annual === null}
                value={months}
                options={MONTHS.map((value) => ({ value, label: t(`spread.monthMethod.${value}`) }))}
                onChange={setMonths}
              />
            )}
          </FormField>
        )}
        {bank && annual !== null && months === 'SEASONAL' && (
          <fieldset className={styles.profile}>
            <legend className={styles.small}>{t('spread.profile')}</legend>
            {profile.map((weight, at) => (
              <InputNumber<number>
                // biome-ignore lint/suspicious/noArrayIndexKey: months do not move
                key={at}
                aria-label={`${t('spread.profile')} ${at + 1}`}
                controls={false}
                min={0}
                value={weight}
                onChange={(next) => setProfile(profile.map((old, index) => (index === at ? (next ?? 0) : old)))}
              />
            ))}
          </fieldset>
        )}
        <FormField label={t('spread.units')}>
          {(control) => (
            <Select
              {...control}
              value={units}
              options={UNITS.map((value) => ({ value, label: t(`spread.unitMethod.${value}`) }))}
              onChange={setUnits}
            />
          )}
        </FormField>
        <SpreadFields value={extras} onChange={setExtras} />
        <ProblemAlert error={error} />
      </div>
    </Modal>
  );
}
