import { ExperimentOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { holds, useMe } from '@/api/me';
import { Facts, Page, Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { moment } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { type Simulation, simulationQuery } from '../simulations';
import { Report } from './Report';
import { RunPill } from './RunPill';
import { RunProgress } from './RunProgress';

/** One run: first how far it is, then who gains and who loses. */
export default function ReportPage() {
  const { t } = useTranslation('laboratory');
  const { t: common } = useTranslation();
  const { run: id = '' } = useParams();
  const { data, error, refetch } = useQuery(simulationQuery(id));
  const run = data?.summary;
  return (
    <Page
      title={run ? t('report.of', { name: run.schemeName }) : t('report.title')}
      sub={run && <RunPill run={run} />}
      crumbs={[
        { label: common('area.schemes'), to: paths.desk.schemes },
        ...(run ? [{ label: t('title'), to: paths.desk.laboratory(run.schemeId) }] : []),
        { label: t('report.title') },
      ]}
      actions={run && <Again run={run} />}
    >
      {run && <RunFacts run={run} />}
      {data?.report && <Report id={id} report={data.report} rules={data.rules} />}
      {run && !data?.report && <RunProgress run={run} />}
      {!data && (
        <Panel>{error ? <ErrorPanel error={error} retry={() => void refetch()} /> : <SkeletonLines lines={8} />}</Panel>
      )}
    </Page>
  );
}

function Again({ run }: { run: Simulation }) {
  const { t } = useTranslation('laboratory');
  const navigate = useNavigate();
  return holds(useMe(), 'HEAD_OFFICE') ? (
    <Button icon={<ExperimentOutlined />} onClick={() => void navigate(paths.desk.laboratory(run.schemeId))}>
      {t('progress.again')}
    </Button>
  ) : null;
}

function RunFacts({ run }: { run: Simulation }) {
  const { t } = useTranslation('laboratory');
  const note = run.attached ? t('report.attached') : run.current ? undefined : t('report.outdated');
  return (
    <Panel>
      <Facts
        items={[
          [t('report.months'), run.from === run.to ? run.from : `${run.from} – ${run.to}`],
          [t('report.by'), run.createdBy],
          [t('report.at'), run.finishedAt ? moment(run.finishedAt) : '—'],
        ]}
      />
      <p>{[note, t('report.basis')].filter(Boolean).join(' · ')}</p>
    </Panel>
  );
}
