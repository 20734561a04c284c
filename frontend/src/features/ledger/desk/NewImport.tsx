import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { fieldMessages } from '@/api/problem';
import { DownloadButton } from '@/desk/DownloadButton';
import { FormField } from '@/desk/FormField';
import { TABLE_FILES } from '@/desk/fileFault';
import { Page, Panel } from '@/desk/Page';
import { FileDrop, UploadProgress, useUpload } from '@/desk/UploadPanel';
import { useLeaveGuard } from '@/desk/useLeaveGuard';
import { useTranslation } from '@/i18n/useTranslation';
import { today } from '@/lib/clock';
import { paths } from '@/lib/paths';
import type { ImportMode } from '../queries';
import { stepOf } from '../wizard';
import { ImportSteps } from './ImportSteps';
import { ModeChoice } from './ModeChoice';
import styles from './NewImport.module.css';

/** From the template to the upload. Once the server has the file, the import has a page of its own. */
export default function NewImport() {
  const { t } = useTranslation('ledger');
  const { t: common } = useTranslation();
  const { t: desk } = useTranslation('desk');
  const navigate = useNavigate();
  const [file, setFile] = useState<File>();
  const [mode, setMode] = useState<ImportMode>('STRICT');
  const [completeThrough, setCompleteThrough] = useState<string>();
  const [tried, setTried] = useState(false);
  const upload = useUpload(({ id }) => {
    letGo();
    void navigate(paths.desk.import(id), { replace: true });
  });
  const sending = upload.share !== undefined;
  const letGo = useLeaveGuard(sending, desk('upload.leave'));
  const refused = fieldMessages(upload.error);

  function start() {
    setTried(true);
    if (file) {
      void upload.start('/ledger/imports', file, { mode, completeThrough });
    }
  }

  const template = (
    <DownloadButton file={{ path: '/ledger/imports/template', fallbackName: 'ledger-template.csv' }}>
      {t('wizard.template')}
    </DownloadButton>
  );
  return (
    <Page
      title={t('wizard.title')}
      crumbs={[{ label: common('area.ledger'), to: paths.desk.imports }, { label: t('wizard.title') }]}
    >
      <Panel>
        <ImportSteps step={stepOf({ sending })} failed={Boolean(upload.error)} />
      </Panel>
      <Panel title={t('wizard.file')} aside={template}>
        <div className={styles.form}>
          <p className={styles.hint}>{t('wizard.templateHint')}</p>
          <FileDrop
            file={file}
            onFile={setFile}
            limits={TABLE_FILES}
            disabled={sending}
            error={refused.get('file') ?? (tried && !file ? desk('upload.needed') : undefined)}
          />
          <p className={styles.hint}>{t('wizard.fileHint')}</p>
          <ModeChoice value={mode} onChange={setMode} disabled={sending} />
          <FormField
            label={t('wizard.complete')}
            hint={t('wizard.completeHint')}
            error={refused.get('completeThrough')}
          >
            {(control) => (
              <DatePicker
                {...control}
                disabled={sending}
                className={styles.date ?? ''}
                value={completeThrough ? dayjs(completeThrough) : null}
                onChange={(day) => setCompleteThrough(day?.format('YYYY-MM-DD'))}
                maxDate={dayjs(today())}
              />
            )}
          </FormField>
          <UploadProgress share={upload.share} error={upload.error} cancel={upload.cancel} />
          <div className={styles.actions}>
            <Button type="primary" onClick={start} loading={sending}>
              {t('wizard.start')}
            </Button>
            <Button onClick={() => void navigate(paths.desk.imports)}>{common('actions.back')}</Button>
          </div>
        </div>
      </Panel>
    </Page>
  );
}
