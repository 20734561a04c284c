import styles from './Hero.module.css';

type Props = { label: string; value: string; unit: string; size?: 'hero' | 'kpi' };

/** The one number of a screen, with its unit small and grey behind it. */
export function Hero({ label, value, unit, size = 'hero' }: Props) {
  return (
    <div>
      <div className={styles.label}>{label}</div>
      <div className={styles[size]}>
        {value}
        <span className={styles.unit}> {unit}</span>
      </div>
    </div>
  );
}
