import { SafetyCertificateOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useFilters } from '@/desk/FilterBar';
import { ListPanel, useList } from '@/desk/ListPanel';
import { Page } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { entriesQuery } from '../queries';
import { AuditFilters } from './AuditFilters';
import { useAuditColumns } from './auditColumns';

// Loaded when first asked for: the list is there without them.
const EntryDrawer = lazy(() => import('./EntryDrawer'));
const VerifyDialog = lazy(() => import('./VerifyDialog'));

const FILTERS = ['actor', 'action', 'objectType', 'objectId', 'outcome', 'from', 'to', 'sort'] as const;

export default function AuditPage() {
  const { t } = useTranslation('audit');
  const { t: common } = useTranslation();
  const { values: shown, change } = useFilters(['entry']);
  const [verifying, setVerifying] = useState(false);
  const list = useList(FILTERS, entriesQuery);
  const open = (id: number) => change({ entry: String(id) });
  const columns = useAuditColumns(open);
  return (
    <Page
      title={common('area.audit')}
      sub={t('lead')}
      actions={
        <Button type="primary" icon={<SafetyCertificateOutlined />} onClick={() => setVerifying(true)}>
          {t('verify.open')}
        </Button>
      }
    >
      <ListPanel
        name="audit"
        path="/audit"
        list={list}
        columns={columns}
        onRow={(entry) => open(entry.id)}
        none={{ title: t('list.none'), filtered: t('list.noneFiltered'), yet: t('list.noneYet') }}
      >
        <AuditFilters values={list.values} change={list.change} />
      </ListPanel>
      <Suspense>
        {shown.entry && (
          <EntryDrawer
            id={shown.entry}
            known={list.rows.find((entry) => String(entry?.id) === shown.entry)}
            onClose={() => change({ entry: undefined })}
          />
        )}
        {verifying && (
          <VerifyDialog
            onDone={() => setVerifying(false)}
            onEntry={(id) => {
              setVerifying(false);
              open(id);
            }}
          />
        )}
      </Suspense>
    </Page>
  );
}
