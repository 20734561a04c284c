import styles from './Stepper.module.css';

type Props = {
  label: string;
  value: number;
  max: number;
  unit: string;
  /** what the buttons are called: one more, one fewer */
  moreLabel: string;
  lessLabel: string;
  onChange: (value: number) => void;
};

/** A small count from 0 up: two thumb-sized buttons, and a field between them for who types or uses the arrow keys. */
export function Stepper({ label, value, max, unit, moreLabel, lessLabel, onChange }: Props) {
  const set = (next: number) => onChange(Math.min(Math.max(next, 0), max));
  return (
    <div className={styles.stepper}>
      <button type="button" aria-label={lessLabel} disabled={value <= 0} onClick={() => set(value - 1)}>
        −
      </button>
      <label className={styles.value}>
        <span className="sr-only">{label}</span>
        <input
          inputMode="numeric"
          value={value}
          style={{ width: `${String(value).length}ch` }}
          onChange={({ target }) => set(Number(target.value.replace(/\D/g, '').slice(0, 3)))}
          onKeyDown={({ key }) => {
            if (key === 'ArrowUp' || key === 'ArrowDown') {
              set(value + (key === 'ArrowUp' ? 1 : -1));
            }
          }}
        />
        <small aria-hidden="true">{unit}</small>
      </label>
      <button type="button" aria-label={moreLabel} disabled={value >= max} onClick={() => set(value + 1)}>
        +
      </button>
    </div>
  );
}
