import { useQuery } from '@tanstack/react-query';
import { Drawer, Table, type TableColumnType } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { type Loan, loansQuery } from '@/api/loans';
import { language } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { StatusPill, type Tone } from '@/kit/StatusPill';
import { monthLabel, shortDay } from '@/lib/clock';
import { money } from '@/lib/figures';
import { ExportButton } from './ExportButton';
import { loansPath } from './loansPath';

type Props = {
  readonly open: boolean;
  readonly month: string;
  readonly staffNo: string;
  readonly product: string | undefined;
  readonly onClose: () => void;
};

/** The loans behind a line of the statement. Customers come masked from the server. */
export function LoansDrawer({ open, month, staffNo, product, onClose }: Props) {
  const { t } = useTranslation('desk');
  const words = useWords();
  const name = product ? words.product(product) : t('loans.all');
  return (
    <Drawer
      open={open}
      onClose={onClose}
      size={860}
      title={t('loans.title', { product: name, month: monthLabel(month, language()) })}
      extra={<ExportButton path={loansPath(month, staffNo, product)} name={`loans-${month}-${staffNo}`} />}
      destroyOnHidden
    >
      <LoanTable key={`${month} ${product}`} month={month} staffNo={staffNo} product={product} />
    </Drawer>
  );
}

const SIZE = 20;

function LoanTable({ month, staffNo, product }: Pick<Props, 'month' | 'staffNo' | 'product'>) {
  const { t } = useTranslation('desk');
  const [page, setPage] = useState(0);
  const filter = { month, staffNo, sort: 'disbursedOn', ...(product ? { product } : {}) };
  const loans = useQuery({ ...loansQuery(filter, page, SIZE), placeholderData: (before) => before });
  if (loans.isPending) {
    return <SkeletonLines lines={12} height={36} />;
  }
  if (loans.isError) {
    return <ErrorPanel error={loans.error} retry={() => void loans.refetch()} />;
  }
  return (
    <Table<Loan>
      size="middle"
      rowKey="loanNo"
      columns={loanColumns(t)}
      dataSource={loans.data.items}
      loading={loans.isPlaceholderData}
      scroll={{ x: 780 }}
      locale={{ emptyText: <Empty title={t('loans.empty')} /> }}
      pagination={{
        current: page + 1,
        pageSize: SIZE,
        total: loans.data.total,
        showSizeChanger: false,
        hideOnSinglePage: true,
        onChange: (next) => setPage(next - 1),
      }}
    />
  );
}

const TONES: Record<Loan['status'], Tone> = { COUNTED: 'ok', REVERSED: 'bad', LATE: 'info' };
const yuan = (value: number) => money(value, 'zh', 'yuan').value;

function loanColumns(t: TFunction<'desk'>): TableColumnType<Loan>[] {
  return [
    { key: 'loanNo', title: t('loans.loanNo'), dataIndex: 'loanNo' },
    { key: 'day', title: t('loans.day'), render: (_value, loan) => shortDay(loan.disbursedOn) },
    { key: 'amount', title: t('loans.amount'), align: 'right', render: (_value, loan) => yuan(loan.amount) },
    { key: 'balance', title: t('loans.balance'), align: 'right', render: (_value, loan) => yuan(loan.balance) },
    {
      key: 'repaid',
      title: t('loans.repaid'),
      align: 'right',
      render: (_value, loan) => (loan.repaidAmount ? yuan(loan.repaidAmount) : '—'),
    },
    {
      key: 'customer',
      title: t('loans.customer'),
      render: (_value, loan) => [loan.customerName, loan.customerPhone].filter(Boolean).join(' ') || '—',
    },
    {
      key: 'status',
      title: t('loans.status'),
      render: (_value, loan) => <StatusPill tone={TONES[loan.status]}>{t(`loans.${loan.status}`)}</StatusPill>,
    },
  ];
}
