import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Month } from '@/api/months';
import { schemeInForceQuery } from '@/api/scheme';
import type { Summary } from '@/api/scores';
import { Panel } from '@/desk/Page';
import { useScope } from '@/desk/scope';
import { type TierRange, tierRange } from '@/desk/tierRange';
import { useRankingLink } from '@/desk/useRankingLink';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { count, percent } from '@/lib/figures';
import { AsOf } from './AsOf';
import styles from './Distribution.module.css';
import { share } from './dashboardModel';

/** How many stand in each tier. */
export function TierPanel({ summary, month }: { summary: Summary; month: Month | undefined }) {
  const { t } = useTranslation('reporting');
  const { t: common } = useTranslation('common');
  const words = useWords();
  const link = useRankingLink();
  const scheme = useQuery(schemeInForceQuery(useScope().month)).data;
  return (
    <Panel
      title={t('board.tiers')}
      sub={<AsOf month={month} />}
      aside={t('board.tiersAside', { count: summary.officers })}
    >
      <div className={styles.stack} aria-hidden="true">
        {summary.tiers
          .filter((one) => one.officers > 0)
          .map((one) => (
            <span key={one.tier} style={{ flexGrow: one.officers, background: `var(--tier-${one.tier}-fill)` }} />
          ))}
      </div>
      <ul className={styles.rows}>
        {summary.tiers.map((one) => (
          <li key={one.tier}>
            <Link to={link({ tier: String(one.tier) })} className={styles.row}>
              <span className={styles.name}>
                <i style={{ background: `var(--tier-${one.tier}-fill)` }} aria-hidden="true" />
                {words.tier(one.tier)}
              </span>
              <Range range={tierRange(scheme, one.tier)} />
              <b>{common('unit.peopleOf', { count: one.officers })}</b>
              <span className={styles.share}>{percent(share(one.officers, summary.officers) ?? 0)}%</span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Range({ range }: { range: TierRange | undefined }) {
  const { t } = useTranslation('reporting');
  if (!range) {
    return <span />;
  }
  const text =
    range.to === undefined
      ? t('board.from', { points: count(range.from) })
      : range.lowest
        ? t('board.under', { points: count(range.to) })
        : t('board.between', { from: count(range.from), to: count(range.to) });
  return <span className={styles.range}>{text}</span>;
}
