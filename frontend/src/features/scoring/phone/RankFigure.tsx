import { useTranslation } from '@/i18n/useTranslation';
import { shortDay } from '@/lib/clock';
import { count } from '@/lib/figures';
import type { Statement, TrendMonth } from '../queries';
import { begun, dayMove, rankMove } from './gaps';
import styles from './HeroCard.module.css';

type Props = { statement: Statement; month: string; ranked: number | undefined; trend: readonly TrendMonth[] };

/** The place in the bank, and how it moved: since the ledger's working day before, and since last month's. */
export function RankFigure({ statement, month, ranked, trend }: Props) {
  const { t } = useTranslation('scoringPhone');
  const { ranks, dayBefore } = statement;
  const rank = ranks.bank;
  if (!begun(statement)) {
    return <span className={styles.rank}>{t('hero.justBegun')}</span>;
  }
  if (rank == null) {
    return <span className={styles.rank}>{t('hero.unranked')}</span>;
  }
  return (
    <>
      <span className={styles.rank}>
        {t('hero.rank')}
        <span className="nowrap">
          <b>{count(rank)}</b>
          {ranked ? ` /${count(ranked)}` : ''}
        </span>
      </span>
      <span className={styles.moves}>
        {dayBefore && (
          <Move since={t('hero.sinceDay', { day: shortDay(dayBefore.day) })} move={dayMove(dayBefore, rank)} />
        )}
        <Move since={t('hero.sinceLastMonth')} move={rankMove(trend, month, rank)} />
      </span>
    </>
  );
}

function Move({ since, move }: { since: string; move: number | undefined }) {
  const { t } = useTranslation('scoringPhone');
  if (move === undefined) {
    return null;
  }
  const places = Math.abs(move);
  if (places === 0) {
    return (
      <span className={styles.move}>
        {since} {t('hero.same')}
      </span>
    );
  }
  return (
    <span className={styles.move} data-up={move > 0}>
      <span aria-hidden="true">{since}</span>
      <svg width="9" height="8" viewBox="0 0 9 8" aria-hidden="true">
        <path d={move > 0 ? 'M0 8h9L4.5 0z' : 'M0 0h9L4.5 8z'} fill="currentColor" />
      </svg>
      <b aria-hidden="true">{count(places)}</b>
      <span className="sr-only">{t(move > 0 ? 'hero.up' : 'hero.down', { since, count: places })}</span>
    </span>
  );
}
