import { useTranslation } from 'react-i18next';
import { count } from '@/lib/figures';
import styles from './HeroCard.module.css';

type Props = { rank: number | null | undefined; ranked: number | undefined; move: number | undefined };

export function RankFigure({ rank, ranked, move }: Props) {
  const { t } = useTranslation('scoringPhone');
  if (rank == null) {
    return <span className={styles.rank}>{t('hero.unranked')}</span>;
  }
  return (
    <span className={styles.rank}>
      {t('hero.rank')}
      <span className="nowrap">
        <b>{count(rank)}</b>
        {ranked ? ` /${count(ranked)}` : ''}
      </span>
      {!!move && <Move move={move} />}
    </span>
  );
}

function Move({ move }: { move: number }) {
  const { t } = useTranslation('scoringPhone');
  const places = Math.abs(move);
  return (
    <span className={styles.move} data-up={move > 0}>
      <span aria-hidden="true">{t('hero.sinceLastMonth')}</span>
      <svg width="9" height="8" viewBox="0 0 9 8" aria-hidden="true">
        <path d={move > 0 ? 'M0 8h9L4.5 0z' : 'M0 0h9L4.5 8z'} fill="currentColor" />
      </svg>
      <span aria-hidden="true">{count(places)}</span>
      <span className="sr-only">{t(move > 0 ? 'hero.up' : 'hero.down', { places })}</span>
    </span>
  );
}
