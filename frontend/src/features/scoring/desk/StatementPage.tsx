import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { schemeInForceQuery } from '@/api/scheme';
import { LoansDrawer } from '@/desk/LoansDrawer';
import { MonthPicker } from '@/desk/MonthPicker';
import { Page, Panel } from '@/desk/Page';
import { useScoped } from '@/desk/scope';
import { useUnitCrumbs } from '@/desk/useUnitCrumbs';
import { language } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { StatusPill } from '@/kit/StatusPill';
import { monthLabel, shortDay } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { type Statement, statementQuery } from '../queries';
import { AdjustmentsPanel } from './AdjustmentsPanel';
import { ClosedPanel } from './ClosedPanel';
import { FlagsPanel } from './FlagsPanel';
import { LinesPanel } from './LinesPanel';
import { NeedsPanel } from './NeedsPanel';
import { PacePanel } from './PacePanel';
import styles from './Statement.module.css';
import { StatementCards } from './StatementCards';
import { StatementSkeleton } from './StatementSkeleton';
import { rulesOf } from './statementModel';
import { TierBasisPanel } from './TierBasisPanel';
import { TrendPanel } from './TrendPanel';

/** One officer's month with every figure explained down to its loans; prints on A4. */
export default function StatementPage() {
  const { t } = useTranslation('scoringDesk');
  const { t: common } = useTranslation('common');
  const { month = '', staffNo = '' } = useParams();
  const navigate = useNavigate();
  const scoped = useScoped();
  const statement = useQuery(statementQuery(month, staffNo));
  const value = statement.data;
  const path = useUnitCrumbs(value?.subBranchCode);
  return (
    <Page
      title={value ? `${value.name} ${value.staffNo}` : staffNo}
      sub={value && <Sub statement={value} month={month} />}
      crumbs={[
        ...(path.length > 0 ? path : [{ label: common('area.ranking'), to: scoped(paths.desk.ranking) }]),
        { label: value?.name ?? staffNo },
      ]}
      actions={
        <>
          <MonthPicker value={month} onChange={(next) => void navigate(scoped(paths.desk.statement(next, staffNo)))} />
          <Button icon={<PrinterOutlined />} disabled={!value} onClick={() => globalThis.print()}>
            {t('statement.print')}
          </Button>
        </>
      }
    >
      {statement.isPending && <StatementSkeleton />}
      {statement.isError && (
        <Panel>
          <ErrorPanel error={statement.error} retry={() => void statement.refetch()} />
        </Panel>
      )}
      {value && <Body statement={value} month={month} />}
    </Page>
  );
}

function Sub({ statement, month }: { statement: Statement; month: string }) {
  const { t: desk } = useTranslation('desk');
  const { t: common } = useTranslation('common');
  return (
    <>
      <span>
        {statement.branchName} · {statement.subBranchName}
      </span>
      <span>{monthLabel(month, language())}</span>
      {statement.asOf && <span>{desk('scope.asOf', { day: shortDay(statement.asOf) })}</span>}
      <StatusPill tone={statement.state === 'CLOSED' ? 'ok' : 'info'}>{common(`month.${statement.state}`)}</StatusPill>
    </>
  );
}

function Body({ statement, month }: { statement: Statement; month: string }) {
  const rules = rulesOf(statement, useQuery(schemeInForceQuery(month)).data);
  const [shown, setShown] = useState<{ product: string | undefined }>();
  return (
    <>
      <StatementCards statement={statement} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <LinesPanel statement={statement} rules={rules} onLoans={(product) => setShown({ product })} />
          {statement.adjustments.length > 0 && <AdjustmentsPanel adjustments={statement.adjustments} />}
          <TrendPanel month={month} staffNo={statement.staffNo} />
          <FlagsPanel statement={statement} rules={rules} />
        </div>
        <div className={styles.column}>
          <PacePanel statement={statement} />
          {statement.state === 'OPEN' && <NeedsPanel month={month} staffNo={statement.staffNo} />}
          <TierBasisPanel statement={statement} rules={rules} />
          <ClosedPanel statement={statement} />
        </div>
      </div>
      <LoansDrawer
        open={shown !== undefined}
        month={month}
        staffNo={statement.staffNo}
        product={shown?.product}
        onClose={() => setShown(undefined)}
      />
    </>
  );
}
