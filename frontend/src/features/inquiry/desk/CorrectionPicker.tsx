import { useQuery } from '@tanstack/react-query';
import { Alert, Checkbox } from 'antd';
import { useId } from 'react';
import { FieldError } from '@/desk/FormField';
import { useTranslation } from '@/i18n/useTranslation';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import shared from '../Inquiry.module.css';
import { LinkedAdjustment, LinkedLoan } from '../Linked';
import { correctionsQuery } from '../queries';
import type { Picked } from './AnswerForm';
import styles from './Desk.module.css';

type Props = { id: string; picked: Picked; onPick: (picked: Picked) => void; error: string | undefined };

const toggled = (list: readonly string[], one: string) =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

/** Chosen from what really came since the question, so that nobody has to type a number. */
export function CorrectionPicker({ id, picked, onPick, error }: Props) {
  const { t } = useTranslation('inquiry');
  const label = useId();
  const corrections = useQuery(correctionsQuery(id));
  if (corrections.isPending) {
    return <SkeletonLines lines={2} height={56} />;
  }
  if (corrections.isError) {
    return <ErrorPanel error={corrections.error} retry={() => void corrections.refetch()} />;
  }
  const { loans, adjustments } = corrections.data;
  if (loans.length + adjustments.length === 0) {
    return <Alert type="info" showIcon title={t('handle.noCorrections')} description={t('handle.noCorrectionsHint')} />;
  }
  return (
    <fieldset className={styles.choices} aria-describedby={`${label}-error`}>
      <legend>
        <b>{t('handle.corrections')}</b>
        <p className={shared.small}>{t('handle.correctionsHint')}</p>
      </legend>
      {loans.map((loan) => (
        <Checkbox
          key={loan.loanNo}
          checked={picked.loanNos.includes(loan.loanNo)}
          onChange={() => onPick({ ...picked, loanNos: toggled(picked.loanNos, loan.loanNo) })}
        >
          <LinkedLoan loan={loan} />
        </Checkbox>
      ))}
      {adjustments.map((adjustment) => (
        <Checkbox
          key={adjustment.id}
          checked={picked.adjustmentIds.includes(adjustment.id)}
          onChange={() => onPick({ ...picked, adjustmentIds: toggled(picked.adjustmentIds, adjustment.id) })}
        >
          <LinkedAdjustment adjustment={adjustment} />
        </Checkbox>
      ))}
      <FieldError of={label} error={error} />
    </fieldset>
  );
}
