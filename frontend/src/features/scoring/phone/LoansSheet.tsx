import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type LoanFilter, loansQuery } from '@/api/loans';
import { useMe } from '@/api/me';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Button } from '@/kit/Button';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { Sheet } from '@/kit/Sheet';
import { SkeletonLines } from '@/kit/Skeleton';
import { Watermark } from '@/kit/Watermark';
import { count } from '@/lib/figures';
import type { BreakdownLine } from './breakdown';
import { Calculation } from './Calculation';
import { LoanRow } from './LoanRow';
import styles from './LoansSheet.module.css';
import shared from './phone.module.css';

type Props = { line: BreakdownLine; month: string; staffNo: string; onClose: () => void };

const SIZE = 20;

/** The arithmetic of one product and the loans behind it. */
export default function LoansSheet({ line, month, staffNo, onClose }: Props) {
  const { t } = useTranslation('scoringDetail');
  const { t: common } = useTranslation('common');
  const { product } = useWords();
  const me = useMe();
  const title = t('loans.title', {
    product: product(line.product),
    loans: common('unit.loansOf', { count: line.loans }),
  });
  return (
    <Sheet open title={title} onClose={onClose}>
      <div className={styles.calculation}>
        <Calculation line={line} />
      </div>
      <Loans line={line} month={month} staffNo={staffNo} />
      <Watermark name={me.name} staffNo={me.staffNo} />
    </Sheet>
  );
}

function Loans({ line, month, staffNo }: { line: BreakdownLine; month: string; staffNo: string }) {
  const [pages, setPages] = useState(1);
  const filter = { month, staffNo, product: line.product, sort: '-disbursedOn' };
  return Array.from({ length: pages }, (_, page) => (
    <LoansPage
      // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
      key={page}
      page={page}
      filter={filter}
      expected={line.loans - page * SIZE}
      onMore={page === pages - 1 ? () => setPages(pages + 1) : undefined}
    />
  ));
}

type PageProps = { page: number; filter: LoanFilter; expected: number; onMore: (() => void) | undefined };

function LoansPage({ page, filter, expected, onMore }: PageProps) {
  const { t } = useTranslation('scoringDetail');
  const loans = useQuery(loansQuery(filter, page, SIZE));
  if (loans.isPending) {
    return <SkeletonLines lines={Math.min(Math.max(expected, 1), 6)} height={46} />;
  }
  if (loans.isError) {
    return <ErrorPanel error={loans.error} retry={() => void loans.refetch()} />;
  }
  const { items, total } = loans.data;
  if (total === 0) {
    return <Empty title={t('loans.empty')} hint={t('loans.emptyHint')} />;
  }
  const shown = page * SIZE + items.length;
  return (
    <>
      <ul className={styles.loans}>
        {items.map((loan) => (
          <LoanRow key={`${loan.loanNo}-${loan.status}`} loan={loan} />
        ))}
      </ul>
      {onMore && total > shown && (
        <Button look="plain" wide onClick={onMore}>
          {t('loans.more', { more: Math.min(SIZE, total - shown) })}
        </Button>
      )}
      {onMore && total > SIZE && (
        <p className={`${shared.small} ${styles.shown}`}>
          {t('loans.shown', { shown: count(shown), total: count(total) })}
        </p>
      )}
    </>
  );
}
