import { Modal, Select } from 'antd';
import { useState } from 'react';
import { FormField } from '@/desk/FormField';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { useTranslation } from '@/i18n/useTranslation';
import type { OfficerSpread } from '../queries';
import styles from './Sheet.module.css';
import { PLAIN, SpreadFields } from './SpreadFields';

const METHODS = ['TIER', 'EVEN', 'PRIOR_YEAR'] as const;

type Props = { busy: boolean; error: unknown; onCancel: () => void; onSpread: (spread: OfficerSpread) => void };

export default function OfficerSpreadDialog({ busy, error, onCancel, onSpread }: Props) {
  const { t } = useTranslation('target');
  const { t: common } = useTranslation();
  const [method, setMethod] = useState<(typeof METHODS)[number]>('TIER');
  const [extras, setExtras] = useState(PLAIN);
  return (
    <Modal
      open
      title={t('spread.title')}
      okText={t('spread.go')}
      cancelText={common('actions.cancel')}
      okButtonProps={{ loading: busy }}
      onOk={() => onSpread({ method, ...extras })}
      onCancel={onCancel}
      width={560}
    >
      <div className={styles.form}>
        <FormField label={t('spread.officers')} hint={t('spread.officerHint')}>
          {(control) => (
            <Select
              {...control}
              value={method}
              options={METHODS.map((value) => ({ value, label: t(`spread.officerMethod.${value}`) }))}
              onChange={setMethod}
            />
          )}
        </FormField>
        <SpreadFields value={extras} onChange={setExtras} />
        <ProblemAlert error={error} />
      </div>
    </Modal>
  );
}
