import { useQueries, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { Skeleton, SkeletonLines } from '@/kit/Skeleton';
import { useSettled } from '@/lib/useSettled';
import { type RankingFilter, rankingQuery, type ScoreRow } from '../queries';
import { NoMonth } from './NoMonth';
import shared from './phone.module.css';
import styles from './Ranking.module.css';
import { RankingRow } from './RankingRow';
import { useVisibleRows } from './useVisibleRows';
import { pagesFor } from './window';

const SIZE = 50;
const ROW = 60;
const QUIET_MS = 120;

type Props = {
  month: string;
  filter: RankingFilter;
  mine: ScoreRow | undefined;
  position: number | undefined;
  onMonth: (month: string) => void;
};

/** Ten thousand rows of which some twenty are drawn; their pages are fetched where the thumb comes to rest. */
export function RankingList({ month, filter, mine, position, onMonth }: Props) {
  const { t } = useTranslation('scoring');
  const first = useQuery(rankingQuery(month, filter, 0, SIZE));
  if (first.isPending) {
    return <SkeletonLines lines={8} height={48} />;
  }
  if (first.isError) {
    return <ErrorPanel error={first.error} retry={() => void first.refetch()} />;
  }
  if (first.data.total === 0) {
    return Object.keys(filter).length > 0 ? (
      <Empty title={t('phone.ranking.none')} hint={t('phone.ranking.noneHint')} />
    ) : (
      <NoMonth month={month} onMonth={onMonth} />
    );
  }
  return (
    <>
      <Rows month={month} filter={filter} total={first.data.total} mine={mine} position={position} />
      <p className={shared.small}>{t('phone.ranking.sameRank')}</p>
    </>
  );
}

type RowsProps = Omit<Props, 'onMonth'> & { total: number };

function Rows({ month, filter, total, mine, position }: RowsProps) {
  const list = useRef<HTMLOListElement>(null);
  const { from, to } = useVisibleRows(list, ROW, total);
  const rows = useRows(month, filter, useSettled(`${from}-${to}`, QUIET_MS));
  const indexes = Array.from({ length: to - from }, (_, offset) => from + offset);
  const shown = position !== undefined && position >= from + 4 && position < to - 9;
  return (
    <>
      <ol ref={list} className={styles.list} style={{ height: total * ROW }}>
        {indexes.map((index) => {
          const row = rows.get(index);
          return (
            <li
              key={index}
              style={{ transform: `translateY(${index * ROW}px)` }}
              aria-setsize={total}
              aria-posinset={index + 1}
            >
              {row ? <RankingRow row={row} mine={row.staffNo === mine?.staffNo} /> : <Skeleton height={40} />}
            </li>
          );
        })}
      </ol>
      {mine && !shown && (
        <Pinned row={mine} onJump={position === undefined ? undefined : () => jump(list.current, position)} />
      )}
    </>
  );
}

/** The rows known so far by their place in the list. */
function useRows(month: string, filter: RankingFilter, window: string): Map<number, ScoreRow> {
  const [from = 0, to = 0] = window.split('-').map(Number);
  const pages = pagesFor(from, to, SIZE);
  const answers = useQueries({ queries: pages.map((page) => rankingQuery(month, filter, page, SIZE)) });
  return new Map(
    answers.flatMap(({ data }) =>
      (data?.items ?? []).map((row, index) => [(data?.page ?? 0) * SIZE + index, row] as const),
    ),
  );
}

function jump(list: HTMLElement | null, position: number): void {
  const top = (list?.getBoundingClientRect().top ?? 0) + globalThis.scrollY;
  globalThis.scrollTo({ top: top + position * ROW - globalThis.innerHeight / 2.5 });
}

function Pinned({ row, onJump }: { row: ScoreRow; onJump: (() => void) | undefined }) {
  const { t } = useTranslation('scoring');
  if (!onJump) {
    return (
      <div className={styles.pinned}>
        <RankingRow row={row} mine />
      </div>
    );
  }
  return (
    <button type="button" className={styles.pinned} title={t('phone.ranking.toMe')} onClick={onJump}>
      <RankingRow row={row} mine />
    </button>
  );
}
