import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loansQuery } from '@/api/loans';
import { useMe } from '@/api/me';
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

type Props = { line: BreakdownLine | undefined; month: string; staffNo: string; onClose: () => void };

const SIZE = 20;

/** The arithmetic of one product and the loans behind it. */
export function LoansSheet({ line, month, staffNo, onClose }: Props) {
  const { t } = useTranslation('scoring');
  const { product } = useWords();
  const me = useMe();
  const title = line && t('phone.loans.title', { product: product(line.product), loans: count(line.loans) });
  return (
    <Sheet open={line !== undefined} title={title} onClose={onClose}>
      {line && (
        <>
          <div className={styles.calculation}>
            <Calculation line={line} />
          </div>
          <Loans line={line} month={month} staffNo={staffNo} />
          <Watermark name={me.name} staffNo={me.staffNo} />
        </>
      )}
    </Sheet>
  );
}

function Loans({ line, month, staffNo }: { line: BreakdownLine; month: string; staffNo: string }) {
  const { t } = useTranslation('scoring');
  const [pages, setPages] = useState(1);
  const filter = { month, staffNo, product: line.product, sort: '-disbursedOn' };
  const answers = useQueries({
    queries: Array.from({ length: pages }, (_, page) => loansQuery(filter, page, SIZE)),
  });
  const loans = answers.flatMap((answer) => answer.data?.items ?? []);
  const total = answers[0]?.data?.total ?? 0;
  const failed = answers.find((answer) => answer.isError);
  const loading = answers.some((answer) => answer.isPending);
  if (!loading && !failed && total === 0) {
    return <Empty title={t('phone.loans.empty')} hint={t('phone.loans.emptyHint')} />;
  }
  return (
    <>
      <ul className={styles.loans}>
        {loans.map((loan) => (
          <LoanRow key={`${loan.loanNo}-${loan.status}`} loan={loan} />
        ))}
      </ul>
      {failed && <ErrorPanel error={failed.error} retry={() => void failed.refetch()} />}
      {loading && <SkeletonLines lines={Math.min(line.loans, 6)} height={46} />}
      {!loading && total > loans.length && (
        <Button look="plain" wide onClick={() => setPages(pages + 1)}>
          {t('phone.loans.more', { more: Math.min(SIZE, total - loans.length) })}
        </Button>
      )}
      {total > SIZE && (
        <p className={`${shared.small} ${styles.shown}`}>
          {t('phone.loans.shown', { shown: loans.length, total: count(total) })}
        </p>
      )}
    </>
  );
}
