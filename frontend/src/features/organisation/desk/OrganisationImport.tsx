import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { NextList } from '@/desk/NextList';
import { Page, Panel } from '@/desk/Page';
import { paths } from '@/lib/paths';
import { organisationImportQuery } from '../queries';
import { ORGANISATION_COLUMNS } from '../templates';
import { ImportFlow } from './ImportFlow';
import { InitialPasswords } from './InitialPasswords';
import { TemplateColumns } from './TemplateColumns';

export default function OrganisationImport() {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  return (
    <Page title={common('area.organisationImport')} sub={t('import.organisationLead')}>
      <ImportFlow
        path="/organisation/imports"
        query={organisationImportQuery}
        next={<Next />}
        template={<TemplateColumns columns={ORGANISATION_COLUMNS} name="organisation" />}
      />
    </Page>
  );
}

function Next() {
  const { t } = useTranslation('organisation');
  const navigate = useNavigate();
  return (
    <Panel title={t('next.title')}>
      <NextList
        items={(['passwords', 'headOffice', 'managers'] as const).map((key) => ({ key, text: t(`next.${key}`) }))}
        actions={
          <>
            <InitialPasswords primary />
            <Button onClick={() => void navigate(paths.desk.newPerson)}>{t('people.create')}</Button>
            <Button onClick={() => void navigate(paths.desk.importRoles)}>{t('people.importRoles')}</Button>
          </>
        }
      />
    </Panel>
  );
}
