import { signed } from '../report';
import styles from './Laboratory.module.css';

/** A difference with its sign; the colour repeats it. */
export function Signed({ value }: { value: number }) {
  return (
    <span className={styles.signed} data-way={value > 0 ? 'up' : value < 0 ? 'down' : 'same'}>
      {signed(value)}
    </span>
  );
}
