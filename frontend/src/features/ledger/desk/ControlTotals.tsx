import { Segmented } from 'antd';
import type { TFunction } from 'i18next';
import { useMemo, useState } from 'react';
import { DataTable, type DeskColumn } from '@/desk/DataTable';
import { Panel } from '@/desk/Page';
import { TwoLines } from '@/desk/TwoLines';
import { useTranslation } from '@/i18n/useTranslation';
import { count, money } from '@/lib/figures';
import { type Grouping, grouped, sum, type TotalRow } from '../controlTotals';
import type { ControlTotal } from '../queries';

const GROUPINGS: readonly Grouping[] = ['both', 'day', 'branch'];
const exact = (yuan: number) => money(yuan, 'zh', 'yuan').value;

export function ControlTotals({ totals }: { totals: readonly ControlTotal[] }) {
  const { t } = useTranslation('ledger');
  const { t: common } = useTranslation('common');
  const [by, setBy] = useState<Grouping>('both');
  const rows = useMemo(() => grouped(totals, by), [totals, by]);
  const whole = sum(totals);
  return (
    <Panel
      flush={totals.length > 0}
      title={t('receipt.totals')}
      sub={
        totals.length > 0
          ? t('receipt.sum', { loans: common('unit.loansOf', { count: whole.rows }), amount: exact(whole.amount) })
          : t('receipt.totalsLead')
      }
      aside={
        totals.length > 0 && (
          <Segmented
            aria-label={t('receipt.by.label')}
            value={by}
            onChange={setBy}
            options={GROUPINGS.map((value) => ({ value, label: t(`receipt.by.${value}`) }))}
          />
        )
      }
    >
      {totals.length > 0 ? (
        <DataTable name="control-totals" columns={columnsOf(t, by)} rows={rows} pending={false} height={460} />
      ) : (
        <p>{t('receipt.noTotals')}</p>
      )}
    </Panel>
  );
}

function columnsOf(t: TFunction<'ledger'>, by: Grouping): DeskColumn<TotalRow>[] {
  const day: DeskColumn<TotalRow> = { key: 'day', title: t('receipt.day'), width: 160, render: (row) => row.day };
  const branch: DeskColumn<TotalRow> = {
    key: 'branch',
    title: t('receipt.branch'),
    width: 260,
    render: (row) => <TwoLines under={row.branchCode}>{row.branchName}</TwoLines>,
  };
  return [
    ...(by === 'branch' ? [] : [day]),
    ...(by === 'day' ? [] : [branch]),
    { key: 'rows', title: t('receipt.loans'), width: 120, align: 'right', render: (row) => count(row.rows) },
    { key: 'amount', title: t('receipt.amount'), width: 220, align: 'right', render: (row) => exact(row.amount) },
  ];
}
