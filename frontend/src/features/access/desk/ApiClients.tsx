import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { holds, useMe } from '@/api/me';
import { Page, Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { clientsQuery, type MadeApiKey } from '../clients';
import { ClientPanel } from './ClientPanel';
import { KeyDialog } from './KeyDialog';
import { NewClientDialog } from './NewClientDialog';

/** Machines that call the API: who they are, their keys, and when these were used. */
export default function ApiClients() {
  const { t } = useTranslation('apiClients');
  const { t: common } = useTranslation();
  const writer = holds(useMe(), 'HEAD_OFFICE');
  const { data, error, refetch } = useQuery(clientsQuery);
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<MadeApiKey>();
  const create = writer && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setMaking(true)}>
      {t('list.create')}
    </Button>
  );
  const show = (key: MadeApiKey) => {
    setMaking(false);
    setMade(key);
  };
  return (
    <Page title={common('area.apiClients')} sub={t('list.lead')} actions={create}>
      {!data && (
        <Panel>{error ? <ErrorPanel error={error} retry={() => void refetch()} /> : <SkeletonLines lines={5} />}</Panel>
      )}
      {data?.length === 0 && (
        <Panel>
          <Empty title={t('list.empty')} hint={t('list.emptyHint')} action={create} />
        </Panel>
      )}
      {data?.map((client) => (
        <ClientPanel key={client.id} client={client} writer={writer} onMade={show} />
      ))}
      {making && <NewClientDialog onMade={show} onClose={() => setMaking(false)} />}
      {made && <KeyDialog made={made} onClose={() => setMade(undefined)} />}
    </Page>
  );
}
