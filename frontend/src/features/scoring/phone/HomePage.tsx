import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { useMe } from '@/api/me';
import { schemeInForceQuery } from '@/api/scheme';
import { rankingQuery } from '@/api/scores';
import { useTranslation } from '@/i18n/useTranslation';
import { PhonePage } from '@/kit/PhonePage';
import { currentMonth } from '@/lib/clock';
import { useMonthParam } from '@/lib/search';
import { needsQuery, statementQuery, trendQuery } from '../queries';
import { AriseCard } from './AriseCard';
import { HeroCard } from './HeroCard';
import { BelowSkeleton, HomeSkeleton, WeekSkeleton } from './HomeSkeleton';
import { MonthChip } from './MonthChip';
import { NoMonth } from './NoMonth';

const HomeBelow = lazy(() => import('./HomeBelow'));
const WeekCard = lazy(() => import('./WeekCard'));

type Others = { pending?: boolean; notice?: ReactNode; week?: ReactNode };

/**
 * @param pending whether it is not yet known what the notice says
 * @param notice what other parts of the product must say first of the current month
 * @param week what they say of the current week
 */
export default function HomePage(others: Others) {
  const { t } = useTranslation('scoringPhone');
  const me = useMe();
  const [month, setMonth] = useMonthParam();
  const post = me.roles.find((held) => held.role === 'OFFICER');
  return (
    <PhonePage
      title={me.name}
      sub={t('staffUnit', { staffNo: me.staffNo, unit: post?.unitName })}
      aside={<MonthChip month={month} onChange={setMonth} />}
    >
      <Cards key={month} month={month} staffNo={me.staffNo} onMonth={setMonth} {...others} />
    </PhonePage>
  );
}

type Props = Others & { month: string; staffNo: string; onMonth: (month: string) => void };

/** All questions leave at once; the cards below the first fill in when their answers come. */
function Cards({ month, staffNo, onMonth, pending, notice, week }: Props) {
  const statement = useQuery(statementQuery(month, staffNo));
  const scheme = useQuery(schemeInForceQuery(month));
  const trend = useQuery(trendQuery(month, staffNo));
  usePrefetchQuery(needsQuery(month, staffNo));
  const current = month === currentMonth();
  const ranked = useQuery(rankingQuery(month, {}, 0, 1));
  if (statement.isPending || (current && pending)) {
    return <HomeSkeleton />;
  }
  if (statement.isError) {
    return <NoMonth month={month} error={statement.error} retry={() => void statement.refetch()} onMonth={onMonth} />;
  }
  return (
    <>
      {current && notice}
      <HeroCard statement={statement.data} month={month} ranked={ranked.data?.total} trend={trend.data ?? []} />
      {statement.data.state === 'OPEN' && (
        <Suspense fallback={<WeekSkeleton />}>
          <WeekCard statement={statement.data} month={month} />
        </Suspense>
      )}
      {current && week}
      <AriseCard statement={statement.data} month={month} rules={scheme.data?.products} />
      <Suspense fallback={<BelowSkeleton />}>
        <HomeBelow statement={statement.data} month={month} />
      </Suspense>
    </>
  );
}
