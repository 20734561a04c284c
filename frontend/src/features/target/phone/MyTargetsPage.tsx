import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMe } from '@/api/me';
import { ProblemError } from '@/api/problem';
import { language } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { Card } from '@/kit/Card';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { PhonePage } from '@/kit/PhonePage';
import { SkeletonLines } from '@/kit/Skeleton';
import { Tabs } from '@/kit/Tabs';
import { currentMonth, monthLabel } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { ownTargetsQuery } from '../mine';
import { nextMonth } from '../months';
import { ChainCard } from './ChainCard';
import { NumbersCard } from './NumbersCard';
import { WeeksCard } from './WeeksCard';

/** What is asked of the officer this month and next, where it comes from, and the word that it was seen. */
export default function MyTargetsPage() {
  const { t } = useTranslation('targetPhone');
  const me = useMe();
  const [search] = useSearchParams();
  const coming = nextMonth(currentMonth());
  const [which, setWhich] = useState<'thisMonth' | 'nextMonth'>(
    search.get('month') === coming ? 'nextMonth' : 'thisMonth',
  );
  const month = which === 'thisMonth' ? currentMonth() : coming;
  return (
    <PhonePage title={t('title')} sub={`${me.name} · ${monthLabel(month, language())}`} back={paths.phone.home}>
      <Card>
        <Tabs
          label={t('which')}
          options={(['thisMonth', 'nextMonth'] as const).map((value) => ({ value, label: t(value) }))}
          value={which}
          onChange={setWhich}
        />
      </Card>
      <Month key={month} month={month} />
    </PhonePage>
  );
}

function Month({ month }: { month: string }) {
  const { t } = useTranslation('targetPhone');
  const own = useQuery(ownTargetsQuery(month));
  if (own.error) {
    const absent = own.error instanceof ProblemError && own.error.status === 404;
    return (
      <Card>
        {absent ? <Empty title={t('none')} /> : <ErrorPanel error={own.error} retry={() => void own.refetch()} />}
      </Card>
    );
  }
  if (!own.data) {
    return (
      <Card>
        <SkeletonLines lines={4} />
      </Card>
    );
  }
  const { value, etag } = own.data;
  return (
    <>
      <NumbersCard targets={value} etag={etag} />
      <ChainCard chain={value.chain} />
      <WeeksCard weeks={value.weeks} />
    </>
  );
}
