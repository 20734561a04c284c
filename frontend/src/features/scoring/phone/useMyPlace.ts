import { useQuery } from '@tanstack/react-query';
import { rankingQuery, type ScoreRow } from '@/api/scores';
import { type Statement, statementQuery } from '../queries';
import { neighbours, pageAround } from './window';

export type Place = {
  readonly loading: boolean;
  readonly ranks?: Statement['ranks'];
  readonly tier?: number;
  readonly row?: ScoreRow;
  /** of the own row in the whole list, from 0 */
  readonly position?: number;
  readonly around: readonly ScoreRow[];
};

const REACH = 2;
/** People with equal points share a rank, so the own row may stand some way below the first of them. */
const TIES = 25;

/**
 * Where the reader stands and who stands beside: the rank from the own statement, the page around it from the list. On a
 * month's first days hundreds share a rank, and the own row is none of those near its beginning: then it stands alone.
 */
export function useMyPlace(month: string, staffNo: string, officer: boolean): Place {
  const statement = useQuery({ ...statementQuery(month, staffNo), enabled: officer });
  const rank = statement.data?.ranks.bank;
  const { page, size } = pageAround((rank ?? 1) - 1, TIES);
  const list = useQuery({ ...rankingQuery(month, {}, page, size), enabled: rank != null });
  const items = list.data?.items ?? [];
  const at = items.findIndex((row) => row.staffNo === staffNo);
  const alone = useQuery({ ...rankingQuery(month, { q: staffNo }, 0, TIES), enabled: list.isSuccess && at < 0 });
  const row = items[at] ?? alone.data?.items.find((one) => one.staffNo === staffNo);
  return {
    loading: statement.isLoading || list.isLoading || alone.isLoading,
    around: at < 0 && row ? [row] : neighbours(items, staffNo, REACH),
    ...(statement.data && { ranks: statement.data.ranks, tier: statement.data.tier }),
    ...(row && { row }),
    ...(at >= 0 && { position: page * size + at }),
  };
}
