import { useQuery } from '@tanstack/react-query';
import { holds, useMe } from '@/api/me';
import { rankingQuery } from '@/api/scores';
import { useTranslation } from '@/i18n/useTranslation';
import { PhonePage } from '@/kit/PhonePage';
import { useMonthParam } from '@/lib/search';
import { MonthChip } from './MonthChip';
import { MyPlace } from './MyPlace';
import { RankingCard } from './RankingCard';
import { useMyPlace } from './useMyPlace';

/** The bank by points, as every officer may see it: no amounts and no streaks of others. */
export default function RankingPage() {
  const { t } = useTranslation('scoringPeople');
  const me = useMe();
  const [month, setMonth] = useMonthParam();
  const ranked = useQuery(rankingQuery(month, {}, 0, 1));
  const officer = holds(me, 'OFFICER');
  const place = useMyPlace(month, me.staffNo, officer);
  return (
    <PhonePage
      title={t('ranking.title')}
      sub={ranked.data ? t('ranking.sub', { count: ranked.data.total }) : '\u00a0'}
      aside={<MonthChip month={month} onChange={setMonth} />}
    >
      {officer && <MyPlace place={place} staffNo={me.staffNo} />}
      <RankingCard key={month} month={month} mine={place.row} position={place.position} onMonth={setMonth} />
    </PhonePage>
  );
}
