import { Labelled } from './Field';
import styles from './LongField.module.css';

type Label = { label: string; error?: string | undefined; hint?: string };

type TextProps = Label & { value: string; longest: number; onChange: (value: string) => void };

/** Several lines of words. */
export function TextField({ value, longest, onChange, ...label }: TextProps) {
  return (
    <Labelled {...label}>
      {(control) => (
        <textarea
          {...control}
          className={styles.text}
          rows={4}
          maxLength={longest}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Labelled>
  );
}

type ChoiceProps = Label & {
  value: string;
  /** what stands there before anything is chosen; without it something always is */
  empty?: string;
  options: readonly { readonly value: string; readonly label: string }[];
  onChange: (value: string) => void;
};

/** One of a list, by the phone's own picker. */
export function ChoiceField({ value, empty, options, onChange, ...label }: ChoiceProps) {
  return (
    <Labelled {...label}>
      {(control) => (
        <select {...control} className={styles.choice} value={value} onChange={({ target }) => onChange(target.value)}>
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
