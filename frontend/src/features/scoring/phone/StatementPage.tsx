import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { schemeInForceQuery } from '@/api/scheme';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Card } from '@/kit/Card';
import { PhonePage } from '@/kit/PhonePage';
import { LoadingText, Skeleton } from '@/kit/Skeleton';
import { monthLabel } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { type Statement, statementQuery } from '../queries';
import { RecomputeCard } from '../recompute/RecomputeCard';
import { AdjustmentsCard } from './AdjustmentsCard';
import { AskCard } from './AskCard';
import { breakdown } from './breakdown';
import { CalculationCard } from './CalculationCard';
import { MonthChip } from './MonthChip';
import { NoMonth } from './NoMonth';
import { ProofCard } from './ProofCard';
import { RanksCard } from './RanksCard';
import { SummaryCard } from './SummaryCard';
import { TierBasisCard } from './TierBasisCard';
import { useLoansSheet } from './useLoansSheet';

/** The score in words: everything a pencil needs, and what proves it. Managers open it for their people. */
export default function StatementPage() {
  const { t } = useTranslation('scoringPhone');
  const { t: detail } = useTranslation('scoringDetail');
  const { language } = useWords();
  const navigate = useNavigate();
  const { month = '', staffNo = '' } = useParams();
  const statement = useQuery(statementQuery(month, staffNo));
  const onMonth = (next: string) => void navigate(paths.phone.statement(next, staffNo), { replace: true });
  return (
    <PhonePage
      back={paths.phone.home}
      title={statement.data?.name ?? detail('statement.title')}
      sub={
        statement.data ? t('staffUnit', { staffNo, unit: statement.data.subBranchName }) : monthLabel(month, language)
      }
      aside={<MonthChip month={month} onChange={onMonth} />}
    >
      {statement.isPending && <Bones />}
      {statement.isError && (
        <NoMonth month={month} error={statement.error} retry={() => void statement.refetch()} onMonth={onMonth} />
      )}
      {statement.data && <Cards statement={statement.data} month={month} />}
    </PhonePage>
  );
}

function Cards({ statement, month }: { statement: Statement; month: string }) {
  const scheme = useQuery(schemeInForceQuery(month));
  const [sheet, open] = useLoansSheet(month, statement.staffNo);
  return (
    <>
      <SummaryCard statement={statement} />
      <CalculationCard lines={breakdown(statement.lines, scheme.data?.products)} onOpen={open} />
      <AdjustmentsCard statement={statement} />
      <RecomputeCard statement={statement} month={month} />
      <RanksCard statement={statement} />
      <TierBasisCard statement={statement} />
      <ProofCard statement={statement} />
      <AskCard statement={statement} month={month} />
      {sheet}
    </>
  );
}

function Bones() {
  return (
    <>
      <LoadingText />
      {[300, 360, 120].map((height) => (
        <Card key={height}>
          <Skeleton height={height - 32} />
        </Card>
      ))}
    </>
  );
}
