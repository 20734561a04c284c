import type { CSSProperties } from 'react';
import styles from './Slider.module.css';

type Props = {
  label: string;
  /** how the value is said: `66.0 万元` rather than 660000 */
  text: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
};

/** The browser's own range control (arrow keys, Page Up, screen readers) in our clothes, 44 px high. */
export function Slider({ label, text, value, min, max, step, onChange }: Props) {
  const share = Math.min(Math.max((value - min) / (max - min), 0), 1);
  return (
    <input
      type="range"
      className={styles.slider}
      style={{ '--share': share } as CSSProperties}
      aria-label={label}
      aria-valuetext={text}
      {...{ min, max, step, value }}
      onChange={({ target }) => onChange(Number(target.value))}
    />
  );
}
