import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { DownloadButton } from '@/desk/DownloadButton';
import { ImportFlow } from '@/desk/ImportFlow';
import { NextList } from '@/desk/NextList';
import { Page, Panel } from '@/desk/Page';
import { TemplateColumns } from '@/desk/TemplateColumns';
import { useTranslation } from '@/i18n/useTranslation';
import { paths } from '@/lib/paths';
import { roleImportQuery } from '../queries';
import { InitialPasswords } from './InitialPasswords';
import { ROLE_COLUMNS } from './templates';
import { RENEWED, useImportWords } from './useImportWords';

export default function RoleImport() {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  const { t: desk } = useTranslation('desk');
  const { counts, meaning } = useImportWords();
  const navigate = useNavigate();
  const next = (
    <Panel title={t('next.title')}>
      <NextList
        items={[{ key: 'passwords', text: t('next.passwords') }]}
        actions={
          <>
            <InitialPasswords primary />
            <Button onClick={() => void navigate(paths.desk.people)}>{t('next.people')}</Button>
          </>
        }
      />
    </Panel>
  );
  return (
    <Page
      title={t('people.importRoles')}
      sub={t('import.rolesLead')}
      crumbs={[{ label: common('area.people'), to: paths.desk.people }, { label: t('people.importRoles') }]}
    >
      <ImportFlow
        path="/organisation/people/imports"
        query={roleImportQuery}
        next={next}
        counts={counts}
        renews={RENEWED}
        badRows={(id) => `/organisation/people/imports/${id}/errors`}
        template={
          <TemplateColumns
            columns={ROLE_COLUMNS}
            meaning={meaning}
            download={
              <DownloadButton
                file={{ path: '/organisation/people/imports/template', fallbackName: 'people-template.csv' }}
              >
                {desk('template.download')}
              </DownloadButton>
            }
          />
        }
      />
    </Page>
  );
}
