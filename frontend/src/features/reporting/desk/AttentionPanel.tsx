import { useQuery } from '@tanstack/react-query';
import { Pagination, Segmented } from 'antd';
import { lazy, Suspense, useState } from 'react';
import type { Month } from '@/api/months';
import { ExportButton } from '@/desk/ExportButton';
import { useFilters } from '@/desk/FilterBar';
import { Panel } from '@/desk/Page';
import { useScope } from '@/desk/scope';
import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { type AttentionReason, attentionQuery } from '../queries';
import { AsOf } from './AsOf';
import styles from './Attention.module.css';
import { AttentionRow } from './AttentionRow';

const LoansDrawer = lazy(() => import('@/desk/LoansDrawer').then((module) => ({ default: module.LoansDrawer })));

const SIZE = 8;
const REASONS = ['PACE', 'IDLE', 'RUSH'] as const;
export type Behind = { readonly month: string; readonly staffNo: string };

/** Who may need help today, or in a closed month who would have, each reason in words with its loans one step away. Questions, never marks. */
export function AttentionPanel({ month: info }: { month: Month | undefined }) {
  const { t } = useTranslation('reporting');
  const { unit, month } = useScope();
  const { values, change } = useFilters(['reason', 'p']);
  const reason = REASONS.find((one) => one === values.reason);
  const page = Math.max(0, Number(values.p ?? 1) - 1 || 0);
  const filter = { unit, ...(reason ? { reason } : {}) };
  const people = useQuery({ ...attentionQuery(month, filter, page, SIZE), placeholderData: (before) => before });
  const [loans, setLoans] = useState<Behind>();
  const choose = (next: AttentionReason | 'ALL') => change({ reason: next === 'ALL' ? undefined : next, p: undefined });
  return (
    <Panel
      title={t(info?.state === 'CLOSED' ? 'attention.titleClosed' : 'attention.title')}
      sub={<AsOf month={info} />}
      aside={
        <ExportButton
          path={`/reports/${month}/attention?${new URLSearchParams(filter)}`}
          name={`attention-${month}`}
          disabled={!people.data?.total}
        />
      }
    >
      <Segmented
        aria-label={t('attention.reason')}
        value={reason ?? 'ALL'}
        onChange={choose}
        options={(['ALL', ...REASONS] as const).map((value) => ({ value, label: t(`attention.${value}`) }))}
      />
      {people.isPending && <SkeletonLines lines={6} height={52} />}
      {people.isError && <ErrorPanel error={people.error} retry={() => void people.refetch()} />}
      {people.data?.total === 0 && <Empty title={t('attention.nobody')} hint={t('attention.nobodyHint')} />}
      {people.data && people.data.total > 0 && (
        <>
          <ul className={styles.rows}>
            {people.data.items.map((person) => (
              <AttentionRow key={person.staffNo} person={person} month={month} onLoans={setLoans} />
            ))}
          </ul>
          <footer className={styles.foot}>
            <span>{t('attention.total', { count: people.data.total })}</span>
            <Pagination
              simple
              hideOnSinglePage
              current={page + 1}
              pageSize={SIZE}
              total={people.data.total}
              showSizeChanger={false}
              onChange={(next) => change({ p: next === 1 ? undefined : String(next) })}
            />
          </footer>
        </>
      )}
      {loans && (
        <Suspense>
          <LoansDrawer open {...loans} product={undefined} onClose={() => setLoans(undefined)} />
        </Suspense>
      )}
    </Panel>
  );
}
