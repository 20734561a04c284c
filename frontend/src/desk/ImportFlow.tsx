import { type QueryKey, type UseQueryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { isOver } from '@/api/jobs';
import { useTranslation } from '@/i18n/useTranslation';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { TABLE_FILES } from './fileFault';
import styles from './ImportFlow.module.css';
import { type Imported, ImportResult } from './ImportResult';
import { JobProgress } from './JobProgress';
import { Panel } from './Page';
import { FileDrop, UploadProgress, useUpload } from './UploadPanel';
import { useLeaveGuard } from './useLeaveGuard';

type Reading<T extends Imported> = {
  query: (id: string) => UseQueryOptions<T, Error, T, string[]>;
  /** what to do next, once it is done */
  next: ReactNode;
  /** names of the counts, in their order */
  counts: readonly (readonly [name: string, label: string])[];
  /** where all bad rows are to be had, below /api/v1 */
  badRows?: (id: string) => string;
  /** what the import has made stale */
  renews: readonly QueryKey[];
};
type Props<T extends Imported> = Reading<T> & { path: string; template: ReactNode };

/**
 * Choose a file, send it, watch the work, read the outcome. The import's id stands in the address, so that whoever
 * leaves and comes back by that address finds it again.
 */
export function ImportFlow<T extends Imported>({ path, template, ...reading }: Props<T>) {
  const [search, setSearch] = useSearchParams();
  const id = search.get('import');
  const go = (to: string | undefined) => setSearch(to ? { import: to } : {}, { replace: to !== undefined });
  return id ? (
    <Outcome id={id} {...reading} again={() => go(undefined)} />
  ) : (
    <>
      <ChooseFile path={path} onAccepted={go} />
      {template}
    </>
  );
}

function ChooseFile({ path, onAccepted }: { path: string; onAccepted: (id: string) => void }) {
  const { t } = useTranslation('desk');
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const upload = useUpload(({ id }) => onAccepted(id));
  const sending = upload.share !== undefined;
  useLeaveGuard(sending, t('upload.leave'));

  function start() {
    setTried(true);
    if (file) {
      void upload.start(path, file);
    }
  }

  return (
    <Panel title={t('flow.file')} sub={t('flow.fileHint')}>
      <div className={styles.form}>
        <FileDrop
          file={file}
          onFile={setFile}
          limits={TABLE_FILES}
          disabled={sending}
          error={tried && !file ? t('upload.needed') : undefined}
        />
        <UploadProgress share={upload.share} error={upload.error} cancel={upload.cancel} />
        <div>
          <Button type="primary" loading={sending} onClick={start}>
            {t('flow.start')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

type OutcomeProps<T extends Imported> = Reading<T> & { id: string; again: () => void };

function Outcome<T extends Imported>({ id, query, next, counts, badRows, renews, again }: OutcomeProps<T>) {
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(query(id));
  const done = data?.status === 'DONE';
  useEffect(() => {
    if (done) {
      for (const queryKey of renews) {
        void client.invalidateQueries({ queryKey });
      }
    }
  }, [done, client, renews]);
  if (!data) {
    return (
      <Panel>{error ? <ErrorPanel error={error} retry={() => void refetch()} /> : <SkeletonLines lines={4} />}</Panel>
    );
  }
  return !isOver(data.status) ? (
    <Panel>
      <JobProgress status={data.status} progress={data.progress} />
    </Panel>
  ) : (
    <ImportResult entry={data} next={next} again={again} counts={counts} badRows={badRows?.(id)} />
  );
}
