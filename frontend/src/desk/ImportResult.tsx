import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import type { JobStatus } from '@/api/jobs';
import { type Problem, ProblemError } from '@/api/problem';
import { useTranslation } from '@/i18n/useTranslation';
import { Counts } from './Counts';
import { DownloadButton } from './DownloadButton';
import { Panel } from './Page';
import { ProblemAlert } from './ProblemAlert';
import { type RowError, RowErrors } from './RowErrors';

/** An import of a file that is taken whole or not at all. */
export type Imported = {
  readonly status: JobStatus;
  readonly progress: number;
  readonly counts?: Readonly<Record<string, number>>;
  readonly errors?: readonly RowError[];
  readonly problem?: Problem;
};

type Props = {
  entry: Imported;
  next: ReactNode;
  again: () => void;
  counts: readonly (readonly [name: string, label: string])[];
  badRows: string | undefined;
};

export function ImportResult({ entry, next, again, counts, badRows }: Props) {
  const { t } = useTranslation('desk');
  const errors = entry.errors ?? [];
  const done = entry.status === 'DONE';
  return (
    <>
      <Alert
        type={done ? 'success' : 'error'}
        showIcon
        title={t(done ? 'flow.done' : 'flow.refused')}
        description={!done && t('flow.refusedHint')}
        action={<Button onClick={again}>{t('flow.again')}</Button>}
      />
      {!done && errors.length === 0 && entry.problem && <ProblemAlert error={new ProblemError(entry.problem)} />}
      <ImportCounts values={entry.counts ?? {}} counts={counts} />
      {errors.length > 0 && (
        <Panel
          flush
          title={t('flow.errors')}
          sub={t('flow.errorsHint', { count: errors.length })}
          aside={
            badRows && (
              <DownloadButton file={{ path: badRows, fallbackName: 'bad-rows.csv' }}>
                {t('flow.badRows')}
              </DownloadButton>
            )
          }
        >
          <RowErrors errors={errors} />
        </Panel>
      )}
      {done && next}
    </>
  );
}

function ImportCounts({ values, counts }: { values: Readonly<Record<string, number>>; counts: Props['counts'] }) {
  const items = counts.flatMap(([name, label]) => {
    const value = values[name];
    const tone = name === 'rejected' && value ? { tone: 'bad' as const } : {};
    return value === undefined ? [] : [{ label, value, ...tone }];
  });
  return items.length > 0 ? <Counts items={items} /> : null;
}
