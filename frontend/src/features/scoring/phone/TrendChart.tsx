import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { monthLabel } from '@/lib/clock';
import { points } from '@/lib/figures';
import type { TrendMonth } from '../queries';
import shared from './phone.module.css';
import styles from './TrendChart.module.css';
import { type Bar, barLabel, bars, type TrendKind } from './trend';

const STEP = 28;
const WIDTH = 20;
const HEIGHT = 110;
const ABOVE = 18;
const BELOW = 20;

type Props = { months: readonly TrendMonth[]; kind: TrendKind };

/** A drawing for the eye, and the same as a table for whoever listens. */
export function TrendChart({ months, kind }: Props) {
  const { t } = useTranslation('scoringPhone');
  const made = bars(months, kind);
  const legend = [t(`trend.legend.${kind}`), made.some((bar) => bar.exempt) && t('trend.exempt')];
  return (
    <>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${made.length * STEP} ${ABOVE + HEIGHT + BELOW}`}
        style={{ maxWidth: made.length * 34 }}
        aria-hidden="true"
      >
        <defs>
          <pattern id="trend-open" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="7" height="7" className={styles.stripe} />
            <rect width="4" height="7" className={styles.ground} />
          </pattern>
        </defs>
        {made.map((bar, index) => (
          <Column key={bar.month} bar={bar} kind={kind} at={index * STEP} last={index === made.length - 1} />
        ))}
      </svg>
      <p className={shared.small}>{legend.filter(Boolean).join(' · ')}</p>
      <Listen months={months} />
    </>
  );
}

function Column({ bar, kind, at, last }: { bar: Bar; kind: TrendKind; at: number; last: boolean }) {
  const { language } = useWords();
  const height = Math.max((bar.height / 100) * HEIGHT, 2);
  const top = ABOVE + HEIGHT - height;
  const line = ABOVE + HEIGHT - ((bar.line ?? 0) / 100) * HEIGHT;
  const middle = at + STEP / 2;
  return (
    <g data-last={last} className={styles.column}>
      <text x={middle} y={top - 5}>
        {barLabel(bar.value, kind, language)}
      </text>
      <rect
        className={styles.bar}
        data-open={bar.open}
        data-exempt={bar.exempt}
        x={at + (STEP - WIDTH) / 2}
        y={top}
        width={WIDTH}
        height={height}
        rx="3"
      />
      {bar.line !== undefined && <path className={styles.line} d={`M${at} ${line}h${STEP}`} />}
      <text x={middle} y={ABOVE + HEIGHT + 15} className={styles.month}>
        {bar.number}
      </text>
    </g>
  );
}

function Listen({ months }: { months: readonly TrendMonth[] }) {
  const { t } = useTranslation('scoringPhone');
  const { language, money } = useWords();
  const yuan = (amount: number) => Object.values(money(amount)).join(' ');
  return (
    <div className="sr-only">
      <table>
        <caption>{t('trend.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('trend.month')}</th>
            <th scope="col">{t('trend.kind.points')}</th>
            <th scope="col">{t('trend.kind.amount')}</th>
            <th scope="col">{t('trend.lifeline')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.month}>
              <th scope="row">{monthLabel(month.month, language)}</th>
              <td>{points(month.points)}</td>
              <td>{yuan(month.amount)}</td>
              <td>{yuan(month.lifelineAmount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
