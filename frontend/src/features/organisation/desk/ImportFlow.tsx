import { type UseQueryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { isOver } from '@/api/jobs';
import { TABLE_FILES } from '@/desk/fileFault';
import { JobProgress } from '@/desk/JobProgress';
import { Panel } from '@/desk/Page';
import { FileDrop, UploadProgress, useUpload } from '@/desk/UploadPanel';
import { useLeaveGuard } from '@/desk/useLeaveGuard';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import type { OrganisationImport } from '../queries';
import styles from './Import.module.css';
import { ImportResult } from './ImportResult';

type Query = UseQueryOptions<OrganisationImport, Error, OrganisationImport, string[]>;
type Props = { path: string; query: (id: string) => Query; next: ReactNode; template: ReactNode };

/**
 * Choose a file, send it, watch the work, read the outcome. The import's id stands in the address, so that whoever
 * leaves and comes back by that address finds it again.
 */
export function ImportFlow({ path, query, next, template }: Props) {
  const [search, setSearch] = useSearchParams();
  const id = search.get('import');
  const go = (to: string | undefined) => setSearch(to ? { import: to } : {}, { replace: to !== undefined });
  return id ? (
    <Outcome query={query(id)} next={next} again={() => go(undefined)} />
  ) : (
    <>
      <ChooseFile path={path} onAccepted={go} />
      {template}
    </>
  );
}

function ChooseFile({ path, onAccepted }: { path: string; onAccepted: (id: string) => void }) {
  const { t } = useTranslation('organisation');
  const { t: desk } = useTranslation('desk');
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const upload = useUpload(({ id }) => onAccepted(id));
  const sending = upload.share !== undefined;
  useLeaveGuard(sending, desk('upload.leave'));

  function start() {
    setTried(true);
    if (file) {
      void upload.start(path, file);
    }
  }

  return (
    <Panel title={t('import.file')} sub={t('import.fileHint')}>
      <div className={styles.form}>
        <FileDrop
          file={file}
          onFile={setFile}
          limits={TABLE_FILES}
          disabled={sending}
          error={tried && !file ? desk('upload.needed') : undefined}
        />
        <UploadProgress share={upload.share} error={upload.error} cancel={upload.cancel} />
        <div>
          <Button type="primary" loading={sending} onClick={start}>
            {t('import.start')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

function Outcome({ query, next, again }: { query: Query; next: ReactNode; again: () => void }) {
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(query);
  const done = data?.status === 'DONE';
  useEffect(() => {
    if (done) {
      void client.invalidateQueries({ queryKey: ['organisation', 'units'] });
      void client.invalidateQueries({ queryKey: ['organisation', 'people'] });
    }
  }, [done, client]);
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
    <ImportResult entry={data} next={next} again={again} />
  );
}
