import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { isOver } from '@/api/jobs';
import { JobPill, JobProgress } from '@/desk/JobProgress';
import { Facts, Page, Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { moment } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { importQuery, type LedgerImport } from '../queries';
import { stepOf } from '../wizard';
import { ImportSteps } from './ImportSteps';
import { Receipt } from './Receipt';

/** One import, from the moment the server has the file: first how far it is, then what came of it. */
export default function ImportPage() {
  const { t } = useTranslation('ledger');
  const { t: common } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(importQuery(id));
  return (
    <Page
      title={data?.fileName ?? t('receipt.title')}
      sub={data && <JobPill status={data.status} />}
      crumbs={[{ label: common('area.ledger'), to: paths.desk.imports }, { label: t('receipt.title') }]}
    >
      {data ? <Body entry={data} /> : <Waiting error={error} retry={() => void refetch()} />}
    </Page>
  );
}

function Waiting({ error, retry }: { error: unknown; retry: () => void }) {
  return <Panel>{error ? <ErrorPanel error={error} retry={retry} /> : <SkeletonLines lines={6} />}</Panel>;
}

function Body({ entry }: { entry: LedgerImport }) {
  const { t } = useTranslation('ledger');
  const facts: (readonly [string, string])[] = [
    [t('receipt.mode'), t(`mode.${entry.mode}`)],
    [t('list.completeThrough'), entry.completeThrough ?? '—'],
    [t('list.by'), entry.createdBy],
    [t('receipt.at'), moment(entry.createdAt)],
    [t('receipt.finished'), entry.finishedAt ? moment(entry.finishedAt) : '—'],
  ];
  return (
    <>
      <Panel>
        <ImportSteps step={stepOf(entry)} failed={entry.status === 'REJECTED' || entry.status === 'FAILED'} />
      </Panel>
      <Panel>
        <Facts items={facts} />
      </Panel>
      {!isOver(entry.status) ? (
        <Panel>
          <JobProgress status={entry.status} progress={entry.progress} />
        </Panel>
      ) : (
        <Receipt entry={entry} />
      )}
    </>
  );
}
