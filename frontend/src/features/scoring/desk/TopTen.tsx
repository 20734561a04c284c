import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Panel } from '@/desk/Page';
import { useScope } from '@/desk/scope';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { TierPill } from '@/kit/TierPill';
import { count, points } from '@/lib/figures';
import { paths } from '@/lib/paths';
import { rankingQuery, type ScoreRow } from '../queries';
import { placesOf } from './dashboardModel';
import { RankBadge } from './RankBadge';
import { useRankingLink } from './rankingLink';
import styles from './TopTen.module.css';

export function TopTen() {
  const { t } = useTranslation('scoringDesk');
  const { month, unit } = useScope();
  const link = useRankingLink();
  const top = useQuery(rankingQuery(month, { unit }, 0, 10));
  const rows = top.data?.items ?? [];
  const places = placesOf(rows, (row) => row.points);
  return (
    <Panel flush title={t('board.topTen')} aside={<Link to={link({})}>{t('board.all')}</Link>}>
      {top.isPending && (
        <div className={styles.pending}>
          <SkeletonLines lines={10} height={32} />
        </div>
      )}
      {top.isError && <ErrorPanel error={top.error} retry={() => void top.refetch()} />}
      <ol>
        {rows.map((row, index) => (
          <Row key={row.staffNo} row={row} place={places[index]} month={month} />
        ))}
      </ol>
    </Panel>
  );
}

function Row({ row, place, month }: { row: ScoreRow; place: number | undefined; month: string }) {
  const { t: own } = useTranslation('scoringDesk');
  const words = useWords();
  const { t } = useTranslation('common');
  return (
    <li>
      <Link className={styles.row} to={paths.desk.statement(month, row.staffNo)}>
        <RankBadge rank={place} />
        <span className={styles.who}>
          <span>{row.name}</span>
          <small>
            {row.subBranchName}
            {row.rank != null && row.rank !== place && ` · ${own('board.bankRank', { rank: count(row.rank) })}`}
          </small>
        </span>
        <TierPill tier={row.tier} />
        <span className={styles.figures}>
          <b>
            {points(row.points)} <small>{t('unit.points')}</small>
          </b>
          {row.amount !== undefined && <small>{words.shortMoney(row.amount)}</small>}
        </span>
      </Link>
    </li>
  );
}
