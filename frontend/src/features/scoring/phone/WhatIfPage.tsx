import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useMe } from '@/api/me';
import { schemeInForceQuery } from '@/api/scheme';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { ButtonLink } from '@/kit/Button';
import { Card } from '@/kit/Card';
import { Empty } from '@/kit/Empty';
import { PhonePage } from '@/kit/PhonePage';
import { LoadingText, Skeleton } from '@/kit/Skeleton';
import { currentMonth, monthLabel } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { needsQuery, statementQuery, type WhatIfLoans } from '../queries';
import { useAsOf } from './AsOf';
import { MonthChip } from './MonthChip';
import { NoMonth } from './NoMonth';
import { WhatIfBoard } from './WhatIfBoard';

type Save = { save?: (loans: readonly WhatIfLoans[]) => ReactNode };

/** @param save what can be done with supposed loans besides looking at them */
export default function WhatIfPage({ save }: Save) {
  const { t } = useTranslation('scoringWhatIf');
  const me = useMe();
  const navigate = useNavigate();
  const { month = currentMonth() } = useParams();
  const statement = useQuery(statementQuery(month, me.staffNo));
  const asOf = useAsOf(statement.data ?? { state: 'OPEN' });
  const onMonth = (next: string) => void navigate(paths.phone.whatIf(next), { replace: true });
  return (
    <PhonePage
      back={paths.phone.home}
      title={t('whatIf.title')}
      sub={asOf}
      aside={<MonthChip month={month} onChange={onMonth} />}
    >
      <Body key={month} month={month} staffNo={me.staffNo} onMonth={onMonth} save={save} />
    </PhonePage>
  );
}

type Props = { month: string; staffNo: string; onMonth: (month: string) => void; save: Save['save'] };

function Body({ month, staffNo, onMonth, save }: Props) {
  const statement = useQuery(statementQuery(month, staffNo));
  const scheme = useQuery(schemeInForceQuery(month));
  const needs = useQuery(needsQuery(month, staffNo));
  const failed = [statement, scheme, needs].find((query) => query.isError);
  if (statement.data?.state === 'CLOSED') {
    return <Closed month={month} />;
  }
  if (failed) {
    return <NoMonth month={month} error={failed.error} retry={() => void failed.refetch()} onMonth={onMonth} />;
  }
  if (!statement.data || !scheme.data || !needs.data) {
    return <Bones />;
  }
  return (
    <WhatIfBoard
      month={month}
      statement={statement.data}
      rules={scheme.data.products}
      needs={needs.data}
      save={month === currentMonth() ? save : undefined}
    />
  );
}

function Closed({ month }: { month: string }) {
  const { t } = useTranslation('scoringWhatIf');
  const { language } = useWords();
  return (
    <Card>
      <Empty
        title={t('whatIf.closed', { month: monthLabel(month, language) })}
        hint={t('whatIf.closedHint')}
        action={
          month !== currentMonth() && (
            <ButtonLink look="outline" replace to={paths.phone.whatIf(currentMonth())}>
              {t('whatIf.toCurrent')}
            </ButtonLink>
          )
        }
      />
    </Card>
  );
}

function Bones() {
  return (
    <>
      <LoadingText />
      {[248, 402, 270].map((height) => (
        <Card key={height}>
          <Skeleton height={height - 32} />
        </Card>
      ))}
    </>
  );
}
