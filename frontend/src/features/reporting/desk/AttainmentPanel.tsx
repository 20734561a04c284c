import { Link } from 'react-router';
import type { Month } from '@/api/months';
import type { Summary } from '@/api/scores';
import { type AttainmentLevel, LEVEL_TONES, LEVELS } from '@/desk/attainment';
import { Panel } from '@/desk/Page';
import { useRankingLink } from '@/desk/useRankingLink';
import { useTranslation } from '@/i18n/useTranslation';
import { percent } from '@/lib/figures';
import { AsOf } from './AsOf';
import styles from './Distribution.module.css';
import { share } from './dashboardModel';

/** How many reached which amount. */
export function AttainmentPanel({ summary, month }: { summary: Summary; month: Month | undefined }) {
  const { t } = useTranslation('reporting');
  const { t: common } = useTranslation('common');
  const link = useRankingLink();
  const officers = (level: AttainmentLevel) => summary.attainment.find((one) => one.level === level)?.officers ?? 0;
  const exemptBelow = officers('BELOW_LIFELINE') - summary.belowLifeline;
  const most = Math.max(1, ...LEVELS.map(officers));
  return (
    <Panel
      title={t('board.attainment')}
      sub={<AsOf month={month} />}
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
