import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { Page, Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { paths } from '@/lib/paths';
import { schemeQuery } from '../queries';
import { SchemeEditor } from './SchemeEditor';

export default function NewScheme() {
  const { t } = useTranslation('scheme');
  const { t: common } = useTranslation();
  const [search] = useSearchParams();
  const copied = search.get('copy');
  return (
    <Page
      title={t('list.create')}
      crumbs={[{ label: common('area.schemes'), to: paths.desk.schemes }, { label: t('list.create') }]}
    >
      {copied ? <Copy id={copied} /> : <SchemeEditor />}
    </Page>
  );
}

/** Another scheme's numbers under a name that says so; the first month is chosen anew. */
function Copy({ id }: { id: string }) {
  const { t } = useTranslation('scheme');
  const { data, error, refetch } = useQuery(schemeQuery(id));
  if (!data) {
    return (
      <Panel>{error ? <ErrorPanel error={error} retry={() => void refetch()} /> : <SkeletonLines lines={8} />}</Panel>
    );
  }
  const { value } = data;
  return <SchemeEditor start={{ ...value, name: t('list.copyOf', { name: value.name }), effectiveFrom: '' }} />;
}
