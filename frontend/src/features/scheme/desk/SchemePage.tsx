import { CopyOutlined, DiffOutlined, ExperimentOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { holds, useMe } from '@/api/me';
import { Page, Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { paths } from '@/lib/paths';
import { schemeQuery } from '../queries';
import { SchemeEditor } from './SchemeEditor';
import { SchemeReading } from './SchemeReading';
import { SchemeStanding } from './SchemeStanding';

/** A draft is edited by head office; what is published, or seen by an auditor, is read. */
export default function SchemePage() {
  const { t } = useTranslation('scheme');
  const { t: trial } = useTranslation('schemeTrial');
  const { t: laboratory } = useTranslation('laboratory');
  const { t: common } = useTranslation();
  const { id = '' } = useParams();
  const writer = holds(useMe(), 'HEAD_OFFICE');
  const navigate = useNavigate();
  const client = useQueryClient();
  const [edition, setEdition] = useState(0);
  const { data, error, refetch } = useQuery(schemeQuery(id));
  const scheme = data?.value;
  const edited = writer && scheme?.status === 'DRAFT';

  async function reload() {
    await client.fetchQuery({ ...schemeQuery(id), staleTime: 0 });
    setEdition(edition + 1);
  }

  return (
    <Page
      title={scheme?.name ?? t('list.one')}
      sub={scheme && <SchemeStanding scheme={scheme} />}
      crumbs={[{ label: common('area.schemes'), to: paths.desk.schemes }, { label: t('list.one') }]}
      actions={
        scheme && (
          <>
            <Button icon={<ExperimentOutlined />} onClick={() => void navigate(paths.desk.laboratory(id))}>
              {laboratory('open')}
            </Button>
            <Button icon={<DiffOutlined />} onClick={() => void navigate(paths.desk.compareSchemes({ b: id }))}>
              {trial('compare.openThis')}
            </Button>
            {writer && (
              <Button icon={<CopyOutlined />} onClick={() => void navigate(paths.desk.copyScheme(id))}>
                {t('list.copy')}
              </Button>
            )}
          </>
        )
      }
    >
      {data && edited && <SchemeEditor key={`${id}-${edition}`} saved={data} onReload={() => void reload()} />}
      {scheme && !edited && <SchemeReading scheme={scheme} />}
      {!data && (
        <Panel>{error ? <ErrorPanel error={error} retry={() => void refetch()} /> : <SkeletonLines lines={8} />}</Panel>
      )}
    </Page>
  );
}
