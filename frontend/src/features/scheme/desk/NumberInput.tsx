import { InputNumber } from 'antd';
import { type ControlProps, controlProps, FieldError, FormField } from '@/desk/FormField';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { valueAt } from '../form';
import { groupDigits, percentOf, shareOf, typedNumber } from '../numbers';
import { idOf } from '../pointers';
import styles from './Editor.module.css';
import { useDraftContext } from './useDraft';

export type NumberKind = 'plain' | 'money' | 'percent' | 'months' | 'days' | 'loans';

function Input({ pointer, kind, label, control }: Props & { control: ControlProps }) {
  const { t } = useTranslation();
  const { form, set } = useDraftContext();
  const value = valueAt(form, pointer) as number | null;
  const percent = kind === 'percent';
  const unit = percent
    ? '%'
    : kind === 'months' || kind === 'days' || kind === 'loans'
      ? t(`unit.${kind}`, { count: value ?? 0 })
      : undefined;
  return (
    <InputNumber<number>
      {...control}
      aria-label={label}
      className={styles.number ?? ''}
      controls={false}
      value={percent && value !== null ? percentOf(value) : value}
      onChange={(next) => set(pointer, percent && next !== null ? shareOf(next) : next)}
      formatter={(number) => groupDigits(String(number ?? ''))}
      parser={typedNumber}
      suffix={unit}
    />
  );
}

type Props = { pointer: string; kind?: NumberKind; label: string };

/** A number with its label above, for forms. */
export function NumberField({ hint, ...props }: Props & { hint?: string }) {
  const { messages } = useDraftContext();
  return (
    <FormField
      label={props.label}
      id={idOf(props.pointer)}
      error={messages.get(props.pointer)}
      {...(hint ? { hint } : {})}
    >
      {(control) => <Input {...props} control={control} />}
    </FormField>
  );
}

/** A number in a table's cell; its label is only heard. Amounts are read out below, as zeros are easily miscounted. */
export function NumberCell(props: Props) {
  const { form, messages } = useDraftContext();
  const words = useWords();
  const id = idOf(props.pointer);
  const error = messages.get(props.pointer);
  const value = valueAt(form, props.pointer) as number | null;
  return (
    <td>
      <Input {...props} control={controlProps(id, error)} />
      {props.kind === 'money' && value !== null && value >= 10_000 && (
        <span className={styles.readOut}>{words.roundMoney(value)}</span>
      )}
      <FieldError of={id} error={error} />
    </td>
  );
}
