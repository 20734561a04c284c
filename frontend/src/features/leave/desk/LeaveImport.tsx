import { Button } from 'antd';
import type { ParseKeys } from 'i18next';
import { useNavigate } from 'react-router';
import { DownloadButton } from '@/desk/DownloadButton';
import { ImportFlow } from '@/desk/ImportFlow';
import { NextList } from '@/desk/NextList';
import { Page, Panel } from '@/desk/Page';
import { TemplateColumns } from '@/desk/TemplateColumns';
import { useTranslation } from '@/i18n/useTranslation';
import { paths } from '@/lib/paths';
import { LEAVES, leaveImportQuery } from '../queries';

const COUNTS = ['rows', 'added', 'changed', 'cancelled', 'duplicates', 'rejected'] as const;

const COLUMNS = [
  { name: 'staff_no', chinese: '工号', needed: true, example: '810017' },
  { name: 'from', chinese: '开始日期', needed: true, example: '2026-06-03' },
  { name: 'until', chinese: '结束日期', needed: true, example: '2026-06-14' },
  { name: 'kind', chinese: '假别', needed: true, example: '年假' },
  { name: 'status', chinese: '状态', needed: false, example: '已批准' },
] as const;

// An exempt month changes what the pages of scores show.
const RENEWED = [LEAVES, ['scores']] as const;

export default function LeaveImport() {
  const { t } = useTranslation('leave');
  const { t: common } = useTranslation();
  const { t: desk } = useTranslation('desk');
  return (
    <Page
      title={t('import.title')}
      sub={t('import.lead')}
      crumbs={[{ label: common('area.leaves'), to: paths.desk.leaves }, { label: t('import.title') }]}
    >
      <ImportFlow
        path="/leaves/imports"
        query={leaveImportQuery}
        next={<Next />}
        counts={COUNTS.map((name) => [name, t(`count.${name}`)] as const)}
        renews={RENEWED}
        badRows={(id) => `/leaves/imports/${id}/errors`}
        template={
          <TemplateColumns
            columns={COLUMNS}
            meaning={(name) => t(`column.${name}` as ParseKeys<'leave'>)}
            download={
              <DownloadButton file={{ path: '/leaves/imports/template', fallbackName: 'leave-template.csv' }}>
                {desk('template.download')}
              </DownloadButton>
            }
          />
        }
      />
    </Page>
  );
}

function Next() {
  const { t } = useTranslation('leave');
  const navigate = useNavigate();
  return (
    <Panel title={t('next.title')}>
      <NextList
        items={(['open', 'closed'] as const).map((key) => ({ key, text: t(`next.${key}`) }))}
        actions={
          <Button type="primary" onClick={() => void navigate(paths.desk.leaves)}>
            {t('next.list')}
          </Button>
        }
      />
    </Panel>
  );
}
