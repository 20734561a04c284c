import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { keep } from '@/api/download';
import { ImportFlow } from '@/desk/ImportFlow';
import { NextList } from '@/desk/NextList';
import { Page, Panel } from '@/desk/Page';
import { TemplateColumns } from '@/desk/TemplateColumns';
import { useTranslation } from '@/i18n/useTranslation';
import { paths } from '@/lib/paths';
import { organisationImportQuery } from '../queries';
import { InitialPasswords } from './InitialPasswords';
import { ORGANISATION_COLUMNS, templateCsv } from './templates';
import { RENEWED, useImportWords } from './useImportWords';

export default function OrganisationImport() {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  const { t: desk } = useTranslation('desk');
  const { counts, meaning } = useImportWords();
  const save = () => keep(new Blob([templateCsv(ORGANISATION_COLUMNS)], { type: 'text/csv' }), 'organisation.csv');
  return (
    <Page title={common('area.organisationImport')} sub={t('import.organisationLead')}>
      <ImportFlow
        path="/organisation/imports"
        query={organisationImportQuery}
        next={<Next />}
        counts={counts}
        renews={RENEWED}
        template={
          <TemplateColumns
            columns={ORGANISATION_COLUMNS}
            meaning={meaning}
            download={
              <Button icon={<DownloadOutlined />} onClick={save}>
                {desk('template.download')}
              </Button>
            }
          />
        }
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
