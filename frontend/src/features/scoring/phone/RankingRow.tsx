import type { ScoreRow } from '@/api/scores';
import { useTranslation } from '@/i18n/useTranslation';
import { Figure } from '@/kit/Figure';
import { TierPill } from '@/kit/TierPill';
import { count, points } from '@/lib/figures';
import styles from './Ranking.module.css';

/** Rank, who and where, tier, points: what everybody may see of everybody. */
export function RankingRow({ row, mine }: { row: ScoreRow; mine: boolean }) {
  const { t } = useTranslation('scoringPeople');
  const { t: common } = useTranslation('common');
  return (
    <div className={styles.row} data-mine={mine}>
      <span className={styles.place} data-place={row.rank ?? undefined}>
        {row.rank === undefined ? '—' : count(row.rank)}
      </span>
      <span className={styles.who}>
        <b>
          <span>{row.name}</span>
          <TierPill tier={row.tier} />
          {mine && <i>{t('ranking.me')}</i>}
        </b>
        <small>
          {row.subBranchName} · {row.branchName}
        </small>
      </span>
      <span className={styles.points}>
        <Figure value={points(row.points)} unit={common('unit.points')} />
      </span>
    </div>
  );
}
