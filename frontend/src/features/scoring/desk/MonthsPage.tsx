import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { holds, useMe } from '@/api/me';
import { type Month, monthsQuery } from '@/api/months';
import { Page, Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { paths } from '@/lib/paths';
import { CloseDialog } from './CloseDialog';
import styles from './Months.module.css';
import { monthColumns } from './monthColumns';
import { VerifyDialog } from './VerifyDialog';

type Asked = { readonly what: 'close' | 'verify'; readonly month: Month };

export default function MonthsPage() {
  const { t } = useTranslation('scoringDesk');
  const { t: common } = useTranslation('common');
  const mayClose = holds(useMe(), 'HEAD_OFFICE');
  const months = useQuery(monthsQuery);
  const [asked, setAsked] = useState<Asked>();
  const columns = monthColumns({
    t,
    common,
    mayClose,
    onClose: (month) => setAsked({ what: 'close', month }),
    onVerify: (month) => setAsked({ what: 'verify', month }),
  });
  return (
    <Page title={t('months.title')} sub={t('months.sub')}>
      <Panel flush>
        {months.isPending && (
          <div className={styles.pending}>
            <SkeletonLines lines={8} height={40} />
          </div>
        )}
        {months.isError && <ErrorPanel error={months.error} retry={() => void months.refetch()} />}
        {months.data && (
          <Table<Month>
            className={styles.table ?? ''}
            rowKey="month"
            size="middle"
            pagination={false}
            columns={columns}
            dataSource={months.data}
            scroll={{ x: 1080 }}
            locale={{ emptyText: <NoMonths mayImport={mayClose} /> }}
          />
        )}
      </Panel>
      {asked?.what === 'close' && <CloseDialog month={asked.month} onDone={() => setAsked(undefined)} />}
      {asked?.what === 'verify' && <VerifyDialog month={asked.month} onDone={() => setAsked(undefined)} />}
    </Page>
  );
}

function NoMonths({ mayImport }: { mayImport: boolean }) {
  const { t } = useTranslation('scoringDesk');
  return (
    <Empty
      title={t('months.empty')}
      hint={t('months.emptyHint')}
      action={mayImport ? <Link to={paths.desk.newImport}>{t('months.import')}</Link> : undefined}
    />
  );
}
