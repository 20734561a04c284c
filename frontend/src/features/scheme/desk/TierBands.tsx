import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { TierPill } from '@/kit/TierPill';
import { ticks } from '../cliffChart';
import type { TierCliffs } from '../trial';
import styles from './CliffChart.module.css';

const LEVELS = ['BELOW_LIFELINE', 'BELOW_FLOOR', 'FLOOR_MET', 'STRETCH_MET'] as const;
const ROOM = 1.12;

/** What a month's amount reaches in each tier, on one scale of yuan. The table below says the same. */
export function TierBands({ tiers }: { tiers: readonly TierCliffs[] }) {
  const { t } = useTranslation();
  const end = Math.max(...tiers.map(({ targets }) => targets.stretchAmount), 1) * ROOM;
  const width = (yuan: number) => `${(yuan / end) * 100}%`;
  return (
    <div aria-hidden="true">
      {tiers.map(({ tier, targets }) => (
        <div key={tier} className={styles.band}>
          <TierPill tier={tier} />
          <div className={styles.levels}>
            <i data-level="BELOW_LIFELINE" style={{ width: width(targets.lifelineAmount) }} />
            <i data-level="BELOW_FLOOR" style={{ width: width(targets.floorAmount - targets.lifelineAmount) }} />
            <i data-level="FLOOR_MET" style={{ width: width(targets.stretchAmount - targets.floorAmount) }} />
            <i data-level="STRETCH_MET" />
          </div>
        </div>
      ))}
      <Scale end={end} />
      <p className={styles.legend}>
        {LEVELS.map((level) => (
          <span key={level} data-level={level}>
            {t(`attainment.${level}`)}
          </span>
        ))}
      </p>
    </div>
  );
}

function Scale({ end }: { end: number }) {
  const { t } = useTranslation('schemeTrial');
  const words = useWords();
  return (
    <div className={styles.band}>
      <span />
      <div>
        <div className={styles.scale}>
          {ticks(end).map((tick) => (
            <span key={tick} style={{ left: `${(tick / end) * 100}%` }}>
              {tick === 0 ? '0' : words.roundMoney(tick)}
            </span>
          ))}
        </div>
        <p className={styles.axes}>
          <span />
          <span>{t('cliff.axisMonth')} →</span>
        </p>
      </div>
    </div>
  );
}
