import { Panel } from '@/desk/Page';
import { PlainTable } from '@/desk/PlainTable';
import { useTranslation } from '@/i18n/useTranslation';
import { monthNumber } from '@/lib/clock';
import { count, percent, points } from '@/lib/figures';
import { pairsOf, shareOf } from '../report';
import { reportPart } from '../reportParts';
import type { Report } from '../simulations';
import styles from './Laboratory.module.css';

type Months = Report['months'];

/** Misses month by month as columns, then every figure of the months. */
export function ReportMonths({ months }: { months: Months }) {
  const { t } = useTranslation('laboratory');
  const arrow = (before: number, after: number) => t('arrow', { before: count(before), after: count(after) });
  return (
    <Panel flush id={reportPart('months')} title={t('part.months')} sub={t('month.hint')} aside={<Legend />}>
      <div className={styles.chartBox}>
        <MissChart months={months} />
      </div>
      <PlainTable
        figures
        label={t('part.months')}
        heads={[
          t('month.month'),
          t('month.officers'),
          t('month.points'),
          t('month.misses'),
          t('month.cases'),
          t('month.rush'),
          t('month.last'),
        ]}
        rows={months.map(({ month, officers, before, after, placed, rushBefore, rushAfter }) => ({
          key: month,
          cells: [
            month,
            count(officers),
            t('arrow', { before: points(before.points), after: points(after.points) }),
            arrow(before.misses, after.misses),
            arrow(before.cases, after.cases),
            arrow(rushBefore, rushAfter),
            <Share key="last" part={placed.lastAmount} whole={placed.amount} />,
          ],
        }))}
      />
      <p className={styles.note}>{t('month.lastHint')}</p>
    </Panel>
  );
}

export function Share({ part, whole }: { part: number; whole: number }) {
  const { t } = useTranslation('laboratory');
  const share = shareOf(part, whole);
  return <>{share === undefined ? t('noShare') : `${percent(share)}%`}</>;
}

function Legend() {
  const { t } = useTranslation('laboratory');
  return (
    <span className={styles.legend}>
      <span data-mark="before">{t('month.before')}</span>
      <span data-mark="after">{t('month.after')}</span>
    </span>
  );
}

const HEIGHT = 150;
const ROOM = { top: 20, bottom: 22 };
const AXIS = HEIGHT - ROOM.bottom;

/** Widths are shares, so that text keeps its size. The table below says the same. */
function MissChart({ months }: { months: Months }) {
  const tall = AXIS - ROOM.top;
  const width = Math.min(3, 30 / months.length);
  return (
    <svg className={styles.chart} height={HEIGHT} width="100%" aria-hidden="true">
      <line className={styles.axis} x1="0" x2="100%" y1={AXIS} y2={AXIS} />
      {pairsOf(months).map(({ month, x, before, after }, at) => (
        <g key={month}>
          {(['before', 'after'] as const).map((side) => {
            const share = side === 'before' ? before : after;
            const left = side === 'before' ? x - width - 0.2 : x + 0.2;
            return (
              <g key={side}>
                <rect
                  data-side={side}
                  x={`${left}%`}
                  width={`${width}%`}
                  y={AXIS - share * tall}
                  height={share * tall}
                  rx="2"
                />
                <text
                  className={`${styles.value} ${styles.figure}`}
                  x={`${left + width / 2}%`}
                  y={AXIS - share * tall - 5}
                >
                  {months[at]?.[side].misses}
                </text>
              </g>
            );
          })}
          <text className={styles.value} x={`${x}%`} y={HEIGHT - 5}>
            {monthNumber(month)}
          </text>
        </g>
      ))}
    </svg>
  );
}
