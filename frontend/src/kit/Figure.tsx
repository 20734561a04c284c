import styles from './Figure.module.css';

type Props = { value: string; unit?: string; size?: 's' | 'm' | 'l'; tone?: 'ok' | 'warn' | 'info' };

/** A number with its unit small and grey behind it; the two never part at a line's end. */
export function Figure({ value, unit, size = 'm', tone }: Props) {
  return (
    <span className={styles.figure} data-size={size} data-tone={tone}>
      {value}
      {unit && <small> {unit}</small>}
    </span>
  );
}
