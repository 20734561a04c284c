import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { holds, useMe } from '@/api/me';
import { ListPanel, useList } from '@/desk/ListPanel';
import { Page } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { paths } from '@/lib/paths';
import { actionsQuery } from '../queries';
import { ActionFilters } from './ActionFilters';
import { useActionColumns } from './actionColumns';

const FILTERS = ['of', 'status', 'ended', 'overdue', 'unit', 'owner', 'sort'] as const;

export default function ActionsPage() {
  const { t } = useTranslation('action');
  const { t: common } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const list = useList(FILTERS, actionsQuery);
  const columns = useActionColumns();
  return (
    <Page
      title={common('area.actions')}
      sub={t('lead')}
      actions={
        holds(me, 'SUB_BRANCH_MANAGER', 'BRANCH_MANAGER', 'HEAD_OFFICE') && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate(paths.desk.newAction)}>
            {t('create')}
          </Button>
        )
      }
    >
      <ListPanel
        name="actions"
        path="/actions"
        list={list}
        columns={columns}
        onRow={(action) => void navigate(paths.desk.action(action.id))}
        none={{ title: t('list.none'), filtered: t('list.noneFiltered'), yet: t('list.noneYet') }}
      >
        <ActionFilters values={list.values} change={list.change} />
      </ListPanel>
    </Page>
  );
}
