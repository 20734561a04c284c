import { PrinterOutlined, TrophyOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import type { Month } from '@/api/months';
import { type Summary, summaryQuery } from '@/api/scores';
import { FreshMonth } from '@/desk/FreshMonth';
import { NoMonthData } from '@/desk/NoMonthData';
import { Page, Panel } from '@/desk/Page';
import { ScopeLine } from '@/desk/ScopeLine';
import { useScope, useScoped } from '@/desk/scope';
import { useMonth } from '@/desk/useMonth';
import { useUnitCrumbs } from '@/desk/useUnitCrumbs';
import { useTranslation } from '@/i18n/useTranslation';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { paths } from '@/lib/paths';
import { AttainmentPanel } from './AttainmentPanel';
import { AttentionPanel } from './AttentionPanel';
import styles from './Dashboard.module.css';
import { DashboardSkeleton } from './DashboardSkeleton';
import { GapPanel } from './GapPanel';
import { GrowthBoard } from './GrowthBoard';
import { KpiCards } from './KpiCards';
import { ProductPanel } from './ProductPanel';
import { TierFlowPanel } from './TierFlowPanel';
import { TierPanel } from './TierPanel';
import { TopTen } from './TopTen';
import { UnitBoard } from './UnitBoard';

/** The reader's unit and month on one page: how the whole stands, who leads and who needs help. */
export default function Dashboard() {
  const { t } = useTranslation('reporting');
  const { t: common } = useTranslation('common');
  const { unit, month } = useScope();
  const scoped = useScoped();
  const navigate = useNavigate();
  const summary = useQuery(summaryQuery(month, unit));
  const { month: thisMonth, unknown } = useMonth(month);
  const path = useUnitCrumbs(unit);
  const name = path.at(-1)?.label;
  return (
    <Page
      title={name ?? common('area.home')}
      sub={<ScopeLine month={thisMonth} />}
      crumbs={path.length > 1 ? [...path.slice(0, -1), { label: name ?? unit }] : [{ label: common('area.home') }]}
      actions={
        <>
          <Button icon={<TrophyOutlined />} onClick={() => navigate(scoped(paths.desk.ranking))}>
            {t('board.ranking')}
          </Button>
          <Button icon={<PrinterOutlined />} onClick={() => globalThis.print()}>
            {t('board.print')}
          </Button>
        </>
      }
    >
      <FreshMonth />
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
  const { t } = useTranslation('reporting');
  const { unit, ownUnit, setUnit } = useScope();
  return (
    <>
      <ErrorPanel error={error} retry={retry} />
      {unit !== ownUnit && (
        <div className={styles.centre}>
          <Button type="link" onClick={() => setUnit(ownUnit)}>
            {t('board.ownUnit')}
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
  const below = summary.units.length > 0;
  return (
    <>
      <KpiCards summary={summary} month={month} />
      <div className={styles.wideNarrow}>
        <AttentionPanel month={month} />
        <TopTen all={!below} />
      </div>
      {below && <UnitBoard units={summary.units} month={month} />}
      <GrowthBoard month={month} />
      <div className={styles.halves}>
        <TierPanel summary={summary} month={month} />
        <TierFlowPanel month={month} />
      </div>
      <div className={styles.halves}>
        <AttainmentPanel summary={summary} month={month} />
        <GapPanel month={month} />
      </div>
      <ProductPanel month={month} />
    </>
  );
}
