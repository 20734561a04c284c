import { ChevronDown } from './icons';
import styles from './Select.module.css';

type Props = {
  label: string;
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  onChange: (value: string) => void;
};

/** The phone's own picker behind a chip; a chosen value other than the first shows in blue. */
export function Select({ label, value, options, onChange }: Props) {
  return (
    <span className={styles.select} data-chosen={value !== options[0]?.value}>
      <select aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown size={16} />
    </span>
  );
}
