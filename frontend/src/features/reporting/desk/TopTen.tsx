import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { rankingQuery, type ScoreRow } from '@/api/scores';
import { Panel } from '@/desk/Page';
import { RankBadge } from '@/desk/RankBadge';
import { useScope, useScoped } from '@/desk/scope';
import { useRankingLink } from '@/desk/useRankingLink';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { TierPill } from '@/kit/TierPill';
import { count, points } from '@/lib/figures';
import { paths } from '@/lib/paths';
import { placesOf } from './dashboardModel';
import styles from './TopTen.module.css';

const TEN = 10;
const TEAM = 100;

/** The best of the unit; of a sub-branch everybody, for they are the next step down. */
export function TopTen({ all }: { all: boolean }) {
  const { t } = useTranslation('reporting');
  const { month, unit } = useScope();
  const link = useRankingLink();
  const top = useQuery(rankingQuery(month, { unit }, 0, all ? TEAM : TEN));
  const rows = top.data?.items ?? [];
  const places = placesOf(rows, (row) => row.points);
  return (
    <Panel flush title={t(all ? 'board.team' : 'board.topTen')} aside={<Link to={link({})}>{t('board.all')}</Link>}>
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
  const { t: own } = useTranslation('reporting');
  const words = useWords();
  const scoped = useScoped();
  const { t } = useTranslation('common');
  return (
    <li>
      <Link className={styles.row} to={scoped(paths.desk.statement(month, row.staffNo))}>
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
