import { Link } from 'react-router';
import { type AttainmentLevel, LEVEL_TONES, LEVELS } from '@/desk/attainment';
import { Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { percent } from '@/lib/figures';
import type { Summary } from '../queries';
import styles from './Distribution.module.css';
import { share } from './dashboardModel';
import { useRankingLink } from './rankingLink';

/** How many reached which amount. */
export function AttainmentPanel({ summary }: { summary: Summary }) {
  const { t } = useTranslation('scoringDesk');
  const { t: common } = useTranslation('common');
  const link = useRankingLink();
  const officers = (level: AttainmentLevel) => summary.attainment.find((one) => one.level === level)?.officers ?? 0;
  const exemptBelow = officers('BELOW_LIFELINE') - summary.belowLifeline;
  const most = Math.max(1, ...LEVELS.map(officers));
  return (
    <Panel
      title={t('board.attainment')}
      aside={t('board.attainmentAside', {
        loans: common('unit.loansOf', { count: summary.loans }),
        count: summary.exempt,
      })}
    >
      <ul className={styles.bars}>
        {LEVELS.map((level) => (
          <li key={level}>
            <Link to={link({ status: level })} className={styles.level}>
              <span>
                {common(`attainment.${level}`)}
                {level === 'BELOW_LIFELINE' && exemptBelow > 0 && (
                  <small className="nowrap"> {t('board.exemptBelow', { count: exemptBelow })}</small>
                )}
              </span>
              <span className={styles.lane} aria-hidden="true">
                <span
                  data-tone={LEVEL_TONES[level]}
                  style={{ width: `${Math.round((officers(level) / most) * 1000) / 10}%` }}
                />
              </span>
              <b>{common('unit.peopleOf', { count: officers(level) })}</b>
              <span className={styles.share}>{percent(share(officers(level), summary.officers) ?? 0)}%</span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
