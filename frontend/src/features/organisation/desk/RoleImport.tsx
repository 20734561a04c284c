import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { NextList } from '@/desk/NextList';
import { Page, Panel } from '@/desk/Page';
import { paths } from '@/lib/paths';
import { roleImportQuery } from '../queries';
import { ROLE_COLUMNS } from '../templates';
import { ImportFlow } from './ImportFlow';
import { InitialPasswords } from './InitialPasswords';
import { TemplateColumns } from './TemplateColumns';

export default function RoleImport() {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
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
        template={<TemplateColumns columns={ROLE_COLUMNS} name="roles" />}
      />
    </Page>
  );
}
