import { useWords } from '@/i18n/useWords';
import { monthNumber } from '@/lib/clock';
import { points } from '@/lib/figures';
import { barLabel } from '../phone/trend';
import type { TrendMonth } from '../queries';
import styles from './Trend.module.css';
import { BAR_ZONE, HEIGHT, type Mark, marksOf } from './trendModel';

const AXIS = BAR_ZONE.bottom;
const percent = (share: number) => `${share}%`;

/** Points as a line above, amounts as columns below, on one row of months. Widths are shares, so text keeps its size. */
export function TrendChart({ months }: { months: readonly TrendMonth[] }) {
  const marks = marksOf(months);
  return (
    <svg className={styles.chart} height={HEIGHT} width="100%" aria-hidden="true">
      <line className={styles.axis} x1="0" x2="100%" y1={AXIS} y2={AXIS} />
      {marks.slice(1).map((mark, index) => {
        const before = marks[index] ?? mark;
        return (
          <line
            key={mark.month.month}
            className={styles.line}
            x1={percent(before.x)}
            y1={before.pointsY}
            x2={percent(mark.x)}
            y2={mark.pointsY}
          />
        );
      })}
      {marks.map((mark, index) => (
        <MonthMark key={mark.month.month} mark={mark} width={50 / months.length} last={index === marks.length - 1} />
      ))}
    </svg>
  );
}

function MonthMark({ mark, width, last }: { mark: Mark; width: number; last: boolean }) {
  const { language } = useWords();
  const { month, x } = mark;
  return (
    <g data-last={last} className={styles.month}>
      <circle className={styles.dot} cx={percent(x)} cy={mark.pointsY} r={month.exempt ? 3 : 4} />
      <text className={styles.value} x={percent(x)} y={mark.pointsY - 10}>
        {points(month.points)}
      </text>
      <rect
        className={styles.bar}
        data-level={month.attainment}
        data-exempt={month.exempt}
        data-open={month.state === 'OPEN'}
        x={percent(x - width / 2)}
        width={percent(width)}
        y={mark.barY}
        height={AXIS - mark.barY}
        rx="2"
      />
      <text className={styles.value} x={percent(x)} y={mark.barY - 6}>
        {barLabel(month.amount, 'amount', language)}
      </text>
      <text className={styles.label} x={percent(x)} y={AXIS + 18}>
        {monthNumber(month.month)}
      </text>
    </g>
  );
}
