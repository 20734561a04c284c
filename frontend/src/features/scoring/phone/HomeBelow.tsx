import { useQuery } from '@tanstack/react-query';
import { needsQuery, type Statement, trendQuery } from '../queries';
import { NeedsCard } from './NeedsCard';
import { TrendCard } from './TrendCard';

/** What lies below the first screen, loaded after it. */
export default function HomeBelow({ statement, month }: { statement: Statement; month: string }) {
  const needs = useQuery(needsQuery(month, statement.staffNo));
  const trend = useQuery(trendQuery(month, statement.staffNo));
  return (
    <>
      {statement.state === 'OPEN' && <NeedsCard statement={statement} month={month} needs={needs} />}
      <TrendCard trend={trend} />
    </>
  );
}
