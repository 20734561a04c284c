import { ProblemError } from '@/api/problem';
import { Counts } from '@/desk/Counts';
import { DownloadButton } from '@/desk/DownloadButton';
import { Panel } from '@/desk/Page';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { RowErrors } from '@/desk/RowErrors';
import { useTranslation } from '@/i18n/useTranslation';
import { count } from '@/lib/figures';
import type { LedgerImport } from '../queries';
import { ControlTotals } from './ControlTotals';
import { NextSteps } from './NextSteps';

const NAMED_ROWS = 3;

/** What came of a file: counts, what to do next, bad rows, and the totals to hold against the core system. */
export function Receipt({ entry }: { entry: LedgerImport }) {
  return (
    <>
      {entry.problem && <ProblemAlert error={new ProblemError(entry.problem)} />}
      <ReceiptCounts entry={entry} />
      <NextSteps entry={entry} />
      <BadRows entry={entry} />
      {entry.status === 'DONE' && <ControlTotals totals={entry.controlTotals ?? []} />}
    </>
  );
}

function ReceiptCounts({ entry }: { entry: LedgerImport }) {
  const { t } = useTranslation('ledger');
  const duplicates = entry.duplicateRows?.slice(0, NAMED_ROWS).join(t('receipt.comma'));
  return (
    <Counts
      items={[
        { label: t('receipt.rows'), value: entry.rows },
        {
          label: t('receipt.accepted'),
          value: entry.accepted,
          hint: entry.updated ? t('receipt.updated', { count: entry.updated }) : t('receipt.acceptedHint'),
        },
        {
          label: t('receipt.duplicates'),
          value: entry.duplicates,
          hint: duplicates ? t('receipt.duplicateRows', { rows: duplicates }) : t('receipt.duplicatesHint'),
        },
        {
          label: t('receipt.rejected'),
          value: entry.rejected,
          hint: entry.rejected > 0 ? t(`receipt.rejectedHint_${entry.mode}`) : t('receipt.noneRejected'),
          ...(entry.rejected > 0 ? { tone: 'bad' as const } : {}),
        },
        { label: t('receipt.adjusted'), value: entry.adjusted, hint: t('receipt.adjustedHint') },
      ]}
    />
  );
}

function BadRows({ entry }: { entry: LedgerImport }) {
  const { t } = useTranslation('ledger');
  const { id, errors, rejected } = entry;
  if (errors.length === 0) {
    return null;
  }
  const all = errors.length >= rejected;
  return (
    <Panel
      flush
      title={t('receipt.badRows')}
      sub={
        all
          ? t('receipt.badRowsAll', { total: count(rejected) })
          : t('receipt.badRowsShown', { shown: count(errors.length), count: rejected })
      }
      aside={
        <DownloadButton file={{ path: `/ledger/imports/${id}/errors`, fallbackName: `ledger-errors-${id}.csv` }}>
          {t('receipt.downloadBad')}
        </DownloadButton>
      }
    >
      <RowErrors errors={errors} />
    </Panel>
  );
}
