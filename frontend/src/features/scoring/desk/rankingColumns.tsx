import type { TFunction } from 'i18next';
import { Link } from 'react-router';
import type { ScoreRow } from '@/api/scores';
import type { DeskColumn } from '@/desk/DataTable';
import { RankBadge } from '@/desk/RankBadge';
import { TierPill } from '@/kit/TierPill';
import { count, points } from '@/lib/figures';
import { paths } from '@/lib/paths';
import styles from './Ranking.module.css';
import { AmountCell, AttainmentCell, FlagsCell, StreakCell } from './RankingCells';
import { pointsShort } from './rankingModel';

type Column = DeskColumn<ScoreRow>;
type Words = TFunction<'scoringDesk'>;

/** What everybody may see of everybody. */
function openColumns(t: Words, month: string, figures: boolean): Column[] {
  return [
    {
      key: 'rank',
      title: t('ranking.rank'),
      width: 76,
      sort: 'rank',
      fixed: true,
      render: (row) => (
        <span>
          <RankBadge rank={row.rank} />
        </span>
      ),
    },
    {
      key: 'name',
      title: t('ranking.name'),
      width: 120,
      fixed: true,
      render: (row) => (
        <span className={styles.pair}>
          {figures ? (
            <Link to={paths.desk.statement(month, row.staffNo)} title={row.name}>
              {row.name}
            </Link>
          ) : (
            <span title={row.name}>{row.name}</span>
          )}
          <small>{row.staffNo}</small>
        </span>
      ),
    },
    {
      key: 'unit',
      title: t('ranking.unit'),
      width: 150,
      render: (row) => (
        <span className={styles.pair}>
          <span title={row.subBranchName}>{row.subBranchName}</span>
          <small>{row.branchName}</small>
        </span>
      ),
    },
    {
      key: 'tier',
      title: t('ranking.tier'),
      width: 80,
      render: (row) => (
        <span>
          <TierPill tier={row.tier} />
        </span>
      ),
    },
    {
      key: 'points',
      title: t('ranking.points'),
      width: 100,
      align: 'right',
      sort: 'points',
      render: (row) => <Points row={row} t={t} />,
    },
  ];
}

function Points({ row, t }: { row: ScoreRow; t: Words }) {
  const short = pointsShort(row);
  return (
    <span className={styles.pair}>
      <b>{points(row.points)}</b>
      {row.pointsStandard !== undefined && (
        <small data-short={short !== undefined}>
          {short === undefined
            ? t('ranking.standard', { points: points(row.pointsStandard) })
            : t('ranking.short', { points: points(short) })}
        </small>
      )}
    </span>
  );
}

/** What only those see whose unit the officer belongs to. */
function figureColumns(t: Words): Column[] {
  return [
    {
      key: 'amount',
      title: t('ranking.amount'),
      width: 206,
      sort: 'amount',
      render: (row) => <AmountCell row={row} />,
    },
    {
      key: 'attainment',
      title: t('ranking.attainment'),
      width: 116,
      render: (row) => <AttainmentCell row={row} />,
    },
    {
      key: 'loans',
      title: t('ranking.loans'),
      width: 64,
      align: 'right',
      render: (row) => (row.loans === undefined ? '—' : count(row.loans)),
    },
    {
      key: 'streak',
      title: t('ranking.streak'),
      width: 132,
      align: 'right',
      sort: 'streak',
      render: (row) => <StreakCell row={row} />,
    },
    { key: 'flags', title: t('ranking.flags'), width: 110, render: (row) => <FlagsCell row={row} /> },
  ];
}

export function rankingColumns(t: Words, month: string, figures: boolean): Column[] {
  return [...openColumns(t, month, figures), ...(figures ? figureColumns(t) : [])];
}
