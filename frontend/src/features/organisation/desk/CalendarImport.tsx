import { DownloadOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { keep } from '@/api/download';
import { TABLE_FILES } from '@/desk/fileFault';
import { RowErrors } from '@/desk/RowErrors';
import { FileDrop, UploadProgress, useUpload } from '@/desk/UploadPanel';
import { useTranslation } from '@/i18n/useTranslation';
import { notify } from '@/kit/Notice';
import { rowErrorsOf } from '../fileErrors';
import type { Calendar } from '../queries';
import styles from './Calendar.module.css';
import { CALENDAR_COLUMNS, templateCsv } from './templates';

type Props = { onClose: () => void; onDone: (firstYear: number | undefined) => void };

/** Whole years are replaced by those of the file; the answer is the years as they are then. */
export function CalendarImport({ onClose, onDone }: Props) {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  const { t: desk } = useTranslation('desk');
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const upload = useUpload<{ items: Calendar[] }>(({ items }) => {
    // Working days are part of every pace and every close.
    void client.invalidateQueries();
    notify('ok', t('calendar.imported', { years: items.map(({ year }) => year).join(t('list.comma')) }));
    onDone(items[0]?.year);
  });
  const sending = upload.share !== undefined;
  const errors = rowErrorsOf(upload.error);
  function start() {
    setTried(true);
    if (file) {
      void upload.start('/organisation/calendar/imports', file);
    }
  }
  return (
    <Modal
      open
      width={720}
      title={t('calendar.import')}
      okText={desk('flow.start')}
      cancelText={common('actions.cancel')}
      okButtonProps={{ loading: sending }}
      onOk={start}
      onCancel={onClose}
      mask={{ closable: !sending }}
    >
      <div className={styles.form}>
        <p>{t('calendar.importHint')}</p>
        <div>
          <Button
            icon={<DownloadOutlined />}
            onClick={() => keep(new Blob([templateCsv(CALENDAR_COLUMNS)]), 'calendar.csv')}
          >
            {desk('template.download')}
          </Button>
        </div>
        <FileDrop
          file={file}
          onFile={setFile}
          limits={TABLE_FILES}
          disabled={sending}
          error={tried && !file ? desk('upload.needed') : undefined}
        />
        <p className={styles.hint}>{t('calendar.consequence')}</p>
        <UploadProgress share={upload.share} error={upload.error} cancel={upload.cancel} />
        {errors.length > 0 && <RowErrors errors={errors} />}
      </div>
    </Modal>
  );
}
