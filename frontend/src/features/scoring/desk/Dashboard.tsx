import { PrinterOutlined, TrophyOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import type { Month } from '@/api/months';
import { unitsQuery } from '@/api/units';
import { Page, Panel } from '@/desk/Page';
import { useScope, useScoped } from '@/desk/scope';
import { useTranslation } from '@/i18n/useTranslation';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { paths } from '@/lib/paths';
import { type Summary, summaryQuery } from '../queries';
import { AttainmentPanel } from './AttainmentPanel';
import styles from './Dashboard.module.css';
import { DashboardSkeleton } from './DashboardSkeleton';
import { KpiCards } from './KpiCards';
import { NoMonthData } from './NoMonthData';
import { ScopeLine } from './ScopeLine';
import { TierPanel } from './TierPanel';
import { TopTen } from './TopTen';
import { UnitBoard } from './UnitBoard';
import { useMonth } from './useMonth';

/** The reader's unit and month on one page: how the whole stands, who leads and who needs help. */
export default function Dashboard() {
  const { t } = useTranslation('scoringDesk');
  const { t: common } = useTranslation('common');
  const { unit, month } = useScope();
  const scoped = useScoped();
  const navigate = useNavigate();
  const summary = useQuery(summaryQuery(month, unit));
  const { month: thisMonth, unknown } = useMonth(month);
  const name = useQuery(unitsQuery).data?.find((one) => one.code === unit)?.name;
  return (
    <Page
      title={name ?? common('area.home')}
      sub={<ScopeLine month={thisMonth} />}
      crumbs={[{ label: common('area.home') }]}
      actions={
        <>
          <Button icon={<TrophyOutlined />} onClick={() => navigate(scoped(paths.desk.ranking))}>
            {t('board.ranking')}
          </Button>
          <Button icon={<PrinterOutlined />} onClick={() => globalThis.print()}>
            {t('sub.print')}
          </Button>
        </>
      }
    >
      {summary.isPending && <DashboardSkeleton />}
      {summary.isError && (
        <Panel>
          {unknown ? <NoMonthData /> : <OutOfScope error={summary.error} retry={() => void summary.refetch()} />}
        </Panel>
      )}
      {summary.data && <Figures summary={summary.data} month={thisMonth} />}
    </Page>
  );
}

function OutOfScope({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation('scoringDesk');
  const { unit, ownUnit, setUnit } = useScope();
  return (
    <>
      <ErrorPanel error={error} retry={retry} />
      {unit !== ownUnit && (
        <div className={styles.centre}>
          <Button type="link" onClick={() => setUnit(ownUnit)}>
            {t('sub.ownUnit')}
          </Button>
        </div>
      )}
    </>
  );
}

function Figures({ summary, month }: { summary: Summary; month: Month | undefined }) {
  if (summary.officers === 0) {
    return (
      <Panel>
        <NoMonthData />
      </Panel>
    );
  }
  return (
    <>
      <KpiCards summary={summary} month={month} />
      <div className={styles.halves}>
        <TierPanel summary={summary} />
        <AttainmentPanel summary={summary} />
      </div>
      <div className={summary.units.length > 0 ? styles.wideNarrow : undefined}>
        {summary.units.length > 0 && <UnitBoard units={summary.units} />}
        <TopTen />
      </div>
    </>
  );
}
