import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { PlainTable } from '@/desk/PlainTable';
import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { StatusPill } from '@/kit/StatusPill';
import { moment } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { goesOn, runsQuery, type Simulation } from '../simulations';
import { RunPill } from './RunPill';

/** The newest runs of a scheme. */
export function RunList({ scheme, runner }: { scheme: string; runner: boolean }) {
  const { t } = useTranslation('laboratory');
  const runs = useQuery(runsQuery(scheme));
  if (!runs.data) {
    return runs.error ? (
      <ErrorPanel error={runs.error} retry={() => void runs.refetch()} />
    ) : (
      <SkeletonLines lines={4} />
    );
  }
  if (runs.data.length === 0) {
    return <Empty title={t('runs.none')} hint={runner ? t('runs.noneHint') : undefined} />;
  }
  return (
    <PlainTable
      label={t('runs.title')}
      heads={[t('runs.months'), t('runs.state'), t('runs.by'), t('runs.at'), '']}
      rows={runs.data.map((run) => ({
        key: run.id,
        cells: [
          <Months key="months" run={run} />,
          <span key="state">
            <RunPill run={run} /> <Numbers run={run} />
          </span>,
          run.createdBy,
          moment(run.createdAt),
          <Link key="read" to={paths.desk.simulation(run.id)}>
            {t(goesOn(run.state) ? 'runs.follow' : run.state === 'DONE' ? 'runs.read' : 'runs.details')}
          </Link>,
        ],
      }))}
    />
  );
}

function Months({ run }: { run: Simulation }) {
  return <span className="nowrap">{run.from === run.to ? run.from : `${run.from} – ${run.to}`}</span>;
}

/** Whether the report still is about the numbers that the scheme has. */
export function Numbers({ run }: { run: Simulation }) {
  const { t } = useTranslation('laboratory');
  if (run.attached) {
    return <StatusPill tone="info">{t('runs.attached')}</StatusPill>;
  }
  return run.current ? null : <StatusPill tone="none">{t('runs.outdated')}</StatusPill>;
}
