import { today } from '@/lib/clock';
import styles from './Watermark.module.css';

/** The reader's name, number and day over every page with people's figures, in print too. */
export function Watermark({ name, staffNo }: { name: string; staffNo: string }) {
  const text = `${name} ${staffNo}`;
  // A long name needs a wider tile, or its end would be cut off.
  const width = Math.max(300, text.length * 14 + 40);
  return (
    <svg className={styles.watermark} aria-hidden="true" data-testid="watermark">
      <defs>
        <pattern id="watermark" width={width} height="190" patternUnits="userSpaceOnUse" patternTransform="rotate(-18)">
          <text x="10" y="60">
            {text}
          </text>
          <text x={width / 2} y="150">
            {today()}
          </text>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#watermark)" />
    </svg>
  );
}
