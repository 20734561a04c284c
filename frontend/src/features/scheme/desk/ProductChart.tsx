import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { points } from '@/lib/figures';
import { flats, HEIGHT, nodesOf } from '../cliffChart';
import type { ProductCliffs } from '../trial';
import styles from './CliffChart.module.css';

const AXIS = HEIGHT - 24;
const percent = (share: number) => `${share}%`;

/** Points of one loan against its amount, both axes named. The table and the words beside say the same. */
export function ProductChart({ cliffs }: { cliffs: ProductCliffs }) {
  const { t } = useTranslation('schemeTrial');
  return (
    <div aria-hidden="true">
      <p className={styles.axes}>
        <span>↑ {t('cliff.axisPoints')}</span>
        <span data-flat>{t('cliff.axisFlat')}</span>
      </p>
      <Curve cliffs={cliffs} />
      <p className={styles.axes}>
        <span />
        <span>{t('cliff.axisAmount')} →</span>
      </p>
    </div>
  );
}

function Curve({ cliffs }: { cliffs: ProductCliffs }) {
  const words = useWords();
  const nodes = nodesOf(cliffs);
  const first = nodes[0];
  const last = nodes.at(-1);
  return (
    <svg className={styles.chart} height={HEIGHT} width="100%" aria-hidden="true">
      {flats(cliffs).map(({ from, to }) => (
        <rect key={from} className={styles.flat} x={percent(from)} width={percent(to - from)} y="8" height={AXIS - 8} />
      ))}
      <line className={styles.axis} x1="0" x2="100%" y1={AXIS} y2={AXIS} />
      {nodes.slice(1).map((node, at) => (
        <line
          key={node.amount}
          className={styles.line}
          x1={percent(nodes[at]?.x ?? 0)}
          y1={nodes[at]?.y}
          x2={percent(node.x)}
          y2={node.y}
        />
      ))}
      {first && (
        <text className={styles.label} data-at="start" x="4" y={first.y - 8}>
          {points(first.points)}
        </text>
      )}
      {last && (
        <text className={styles.label} data-at="end" x="99%" y={last.y - 8}>
          {points(last.points)}
        </text>
      )}
      {cliffs.cliffs.map(({ bound, at }) => (
        <text key={bound} className={styles.label} x={percent((at.amount / (last?.amount || 1)) * 100)} y={HEIGHT - 8}>
          {words.roundMoney(at.amount)}
        </text>
      ))}
    </svg>
  );
}
