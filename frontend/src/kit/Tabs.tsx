import styles from './Tabs.module.css';

type Props<T extends string> = {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
};

/** A choice of one among a few, kept as radio buttons underneath so that keys and screen readers know it. */
export function Tabs<T extends string>({ label, options, value, onChange }: Props<T>) {
  return (
    <fieldset className={styles.tabs}>
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.tab}>
          <input
            type="radio"
            name={label}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
