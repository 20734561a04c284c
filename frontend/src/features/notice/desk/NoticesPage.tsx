import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { holds, useMe } from '@/api/me';
import { Page, Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { Tabs } from '@/kit/Tabs';
import { paths } from '@/lib/paths';
import { OwnList } from '../OwnList';
import styles from './Notices.module.css';
import { NoticeTable } from './NoticeTable';

const VIEWS = ['sight', 'open', 'done'] as const;

/** What the reader oversees; and for managers, to whom notices come too, their own. */
export default function NoticesPage() {
  const { t } = useTranslation('notice');
  const { t: common } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const addressed = holds(me, 'SUB_BRANCH_MANAGER', 'BRANCH_MANAGER');
  const view = addressed ? (VIEWS.find((one) => one === search.get('view')) ?? 'sight') : 'sight';
  return (
    <Page
      title={common('area.notices')}
      sub={t('lead')}
      actions={
        holds(me, 'BRANCH_MANAGER', 'HEAD_OFFICE') && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate(paths.desk.newNotice)}>
            {t('create')}
          </Button>
        )
      }
    >
      {addressed && (
        <div className={styles.tabs}>
          <Tabs
            label={t('shelf.label')}
            options={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
            value={view}
            onChange={(next) => setSearch(next === 'sight' ? {} : { view: next }, { replace: true })}
          />
        </div>
      )}
      {view === 'sight' ? (
        <NoticeTable />
      ) : (
        <Panel>
          <OwnList key={view} open={view === 'open'} addressOf={paths.desk.notice} />
        </Panel>
      )}
    </Page>
  );
}
