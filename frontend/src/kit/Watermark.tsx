import { today } from '@/lib/clock';
import styles from './Watermark.module.css';

/** The reader's name, number and day over every page with people's figures, in print too. */
export function Watermark({ name, staffNo }: { name: string; staffNo: string }) {
  return (
    <svg className={styles.watermark} aria-hidden="true" data-testid="watermark">
      <defs>
        <pattern id="watermark" width="300" height="190" patternUnits="userSpaceOnUse" patternTransform="rotate(-18)">
          <text x="10" y="60">{`${name} ${staffNo}`}</text>
          <text x="150" y="150">
            {today()}
          </text>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#watermark)" />
    </svg>
  );
}
