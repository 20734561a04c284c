import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { holds, useMe } from '@/api/me';
import { Page, Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { paths } from '@/lib/paths';
import { schemeQuery } from '../queries';
import { RunForm } from './RunForm';
import { RunList } from './RunList';
import { SchemeStanding } from './SchemeStanding';

/** Where a scheme, draft or published, is run over closed months; auditors read what was run. */
export default function LaboratoryPage() {
  const { t } = useTranslation('laboratory');
  const { t: common } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(schemeQuery(id));
  const runner = holds(useMe(), 'HEAD_OFFICE');
  return (
    <Page
      title={t('title')}
      sub={t('lead')}
      crumbs={[
        { label: common('area.schemes'), to: paths.desk.schemes },
        ...(data ? [{ label: data.value.name, to: paths.desk.scheme(id) }] : []),
        { label: t('title') },
      ]}
    >
      {data ? (
        <>
          {runner && (
            <Panel title={t('form.title')} sub={t('form.hint')}>
              <RunForm scheme={data.value} />
            </Panel>
          )}
          <Panel flush title={t('runs.title')} aside={<SchemeStanding scheme={data.value} />}>
            <RunList scheme={id} runner={runner} />
          </Panel>
        </>
      ) : (
        <Panel>{error ? <ErrorPanel error={error} retry={() => void refetch()} /> : <SkeletonLines lines={8} />}</Panel>
      )}
    </Page>
  );
}
