import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { BreakdownLine } from './breakdown';

const LoansSheet = lazy(() => import('./LoansSheet'));

/** The sheet with a line's loans, fetched at the first tap, and the way to open it. */
export function useLoansSheet(month: string, staffNo: string): [ReactNode, (line: BreakdownLine) => void] {
  const [line, setLine] = useState<BreakdownLine>();
  const sheet = line && (
    <Suspense>
      <LoansSheet line={line} month={month} staffNo={staffNo} onClose={() => setLine(undefined)} />
    </Suspense>
  );
  return [sheet, setLine];
}
