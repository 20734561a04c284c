import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { rankingQuery } from '@/api/scores';
import { unitsQuery } from '@/api/units';
import { DataTable, TableTools } from '@/desk/DataTable';
import { ExportButton } from '@/desk/ExportButton';
import { useFilters } from '@/desk/FilterBar';
import { NoMonthData } from '@/desk/NoMonthData';
import { Page, Panel } from '@/desk/Page';
import { PAGE_SIZE, usePages } from '@/desk/pages';
import { ScopeLine } from '@/desk/ScopeLine';
import { useScope } from '@/desk/scope';
import { useMonth } from '@/desk/useMonth';
import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { paths } from '@/lib/paths';
import styles from './Ranking.module.css';
import { RankingFilters } from './RankingFilters';
import { rankingColumns } from './rankingColumns';
import { exportPath, FILTERS, KEPT, showsFigures } from './rankingModel';
import { useKeptFilters } from './useKeptFilters';
import { useRoomBelow } from './useRoomBelow';

const TABLE = 'ranking';

export default function RankingPage() {
  const { t } = useTranslation('scoringDesk');
  const { t: common } = useTranslation('common');
  const { unit, month } = useScope();
  const { values, change, active, clear } = useFilters(FILTERS);
  useKeptFilters(TABLE, KEPT, values, !active, change);
  const filter = { unit, ...values };
  const pages = usePages(`${month} ${JSON.stringify(filter)}`, (page) => rankingQuery(month, filter, page, PAGE_SIZE));
  const figures = showsFigures(pages.rows);
  const columns = rankingColumns(t, month, figures);
  const navigate = useNavigate();
  const { month: thisMonth, unknown } = useMonth(month);
  const name = useQuery(unitsQuery).data?.find((one) => one.code === unit)?.name;
  const height = useRoomBelow(290);
  return (
    <Page
      title={t('ranking.title')}
      sub={
        <>
          {name && <span>{t('ranking.inUnit', { unit: name })}</span>}
          <ScopeLine month={thisMonth} />
        </>
      }
      actions={
        <>
          <ExportButton path={exportPath(month, filter)} name={`ranking-${month}`} disabled={pages.total === 0} />
          <TableTools name={TABLE} columns={columns} />
        </>
      }
    >
      <Panel flush>
        <RankingFilters
          values={values}
          change={change}
          clear={clear}
          figures={figures}
          total={pages.pending || pages.error ? undefined : pages.total}
        />
        {!figures && <p className={styles.limited}>{t('ranking.limited')}</p>}
        {pages.error && unknown && <NoMonthData />}
        {pages.error && !unknown && <ErrorPanel error={pages.error} retry={pages.refetch} />}
        {!pages.error && (
          <DataTable
            name={TABLE}
            columns={columns}
            rows={pages.rows}
            pending={pages.pending}
            sort={values.sort}
            onSort={(sort) => change({ sort })}
            onRange={pages.show}
            onRow={figures ? (row) => void navigate(paths.desk.statement(month, row.staffNo)) : undefined}
            height={height}
            empty={
              active ? (
                <Empty
                  title={t('ranking.emptyTitle')}
                  hint={t('ranking.emptyHint')}
                  action={<Button onClick={clear}>{common('actions.clear')}</Button>}
                />
              ) : (
                <NoMonthData />
              )
            }
          />
        )}
      </Panel>
    </Page>
  );
}
