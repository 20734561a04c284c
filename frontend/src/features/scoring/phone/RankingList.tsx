import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { type RankingFilter, rankingQuery, type ScoreRow } from '@/api/scores';
import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { Skeleton, SkeletonLines } from '@/kit/Skeleton';
import { useSettled } from '@/lib/useSettled';
import { MissingMonth } from './NoMonth';
import shared from './phone.module.css';
import styles from './Ranking.module.css';
import { RankingRow } from './RankingRow';
import { useVisibleRows } from './useVisibleRows';
import { pagesFor } from './window';

const SIZE = 20;
const ROW = 60;
const QUIET_MS = 120;

type Props = {
  month: string;
  filter: RankingFilter;
  mine: ScoreRow | undefined;
  position: number | undefined;
  onMonth: (month: string) => void;
};

/** Ten thousand rows, of which the pages on the screen are drawn and, where the thumb comes to rest, fetched. */
export function RankingList({ month, filter, mine, position, onMonth }: Props) {
  const { t } = useTranslation('scoringPeople');
  const first = useQuery(rankingQuery(month, filter, 0, SIZE));
  if (first.isPending) {
    return <SkeletonLines lines={8} height={48} />;
  }
  if (first.isError) {
    return <ErrorPanel error={first.error} retry={() => void first.refetch()} />;
  }
  if (first.data.total === 0) {
    return Object.keys(filter).length > 0 ? (
      <Empty title={t('ranking.none')} hint={t('ranking.noneHint')} />
    ) : (
      <MissingMonth month={month} onMonth={onMonth} />
    );
  }
  return (
    <>
      <Rows month={month} filter={filter} total={first.data.total} mine={mine} position={position} />
      <p className={shared.small}>{t('ranking.sameRank')}</p>
    </>
  );
}

type RowsProps = Omit<Props, 'onMonth'> & { total: number };

function Rows({ month, filter, total, mine, position }: RowsProps) {
  const list = useRef<HTMLOListElement>(null);
  const { from, to } = useVisibleRows(list, ROW, total);
  const shown = position !== undefined && position >= from + 4 && position < to - 9;
  return (
    <>
      <ol ref={list} className={styles.list} style={{ height: total * ROW }}>
        {pagesFor(from, to, SIZE).map((page) => (
          <PageRows key={page} {...{ page, month, filter, total }} mine={mine?.staffNo} />
        ))}
      </ol>
      {mine && !shown && (
        <Pinned row={mine} onJump={position === undefined ? undefined : () => jump(list.current, position)} />
      )}
    </>
  );
}

type PageProps = { page: number; month: string; filter: RankingFilter; total: number; mine: string | undefined };

/** The rows of one page, asked for once the thumb has rested on it for a moment. */
function PageRows({ page, month, filter, total, mine }: PageProps) {
  const rested = useSettled(page, QUIET_MS, -1) === page;
  const { data } = useQuery({ ...rankingQuery(month, filter, page, SIZE), enabled: rested });
  return Array.from({ length: Math.min(SIZE, total - page * SIZE) }, (_, offset) => {
    const index = page * SIZE + offset;
    const row = data?.items[offset];
    return (
      <li
        key={index}
        style={{ transform: `translateY(${index * ROW}px)` }}
        aria-setsize={total}
        aria-posinset={index + 1}
      >
        {row ? <RankingRow row={row} mine={row.staffNo === mine} /> : <Skeleton height={40} />}
      </li>
    );
  });
}

function jump(list: HTMLElement | null, position: number): void {
  const top = (list?.getBoundingClientRect().top ?? 0) + globalThis.scrollY;
  globalThis.scrollTo({ top: top + position * ROW - globalThis.innerHeight / 2.5 });
}

function Pinned({ row, onJump }: { row: ScoreRow; onJump: (() => void) | undefined }) {
  const { t } = useTranslation('scoringPeople');
  if (!onJump) {
    return (
      <div className={styles.pinned}>
        <RankingRow row={row} mine />
      </div>
    );
  }
  return (
    <button type="button" className={styles.pinned} title={t('ranking.toMe')} onClick={onJump}>
      <RankingRow row={row} mine />
    </button>
  );
}
