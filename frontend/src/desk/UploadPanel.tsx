import { InboxOutlined } from '@ant-design/icons';
import { Button, Progress, Upload } from 'antd';
import { useRef, useState } from 'react';
import { type Accepted, type Upload as Sending, type UploadQuery, upload, uploadAddress } from '@/api/upload';
import { useTranslation } from '@/i18n/useTranslation';
import { bytes } from '@/lib/figures';
import { acceptOf, type FileFault, type FileLimits, fileFault } from './fileFault';
import { ProblemAlert } from './ProblemAlert';
import styles from './UploadPanel.module.css';

type Props = {
  file: File | undefined;
  onFile: (file: File | undefined) => void;
  limits: FileLimits;
  disabled?: boolean;
  error?: string | undefined;
};

/** Choosing a file; sending it is `useUpload`. A file that cannot be meant is refused at once. */
export function FileDrop({ file, onFile, limits, disabled, error }: Props) {
  const { t } = useTranslation('desk');
  const [fault, setFault] = useState<FileFault>();
  const message = fault ? t(`upload.${fault.kind}`, { ...fault }) : error;
  return (
    <div className={styles.drop}>
      <Upload.Dragger
        accept={acceptOf(limits)}
        multiple={false}
        showUploadList={false}
        disabled={disabled ?? false}
        beforeUpload={(chosen) => {
          const found = fileFault(chosen, limits);
          setFault(found);
          onFile(found ? undefined : chosen);
          return false;
        }}
      >
        <p className={styles.icon}>
          <InboxOutlined />
        </p>
        <p className={styles.text}>
          {file ? t('upload.chosen', { name: file.name, size: bytes(file.size) }) : t('upload.drop')}
        </p>
        {file && <p className={styles.hint}>{t('upload.other')}</p>}
      </Upload.Dragger>
      {message && (
        <p className={styles.error} role="alert">
          {message}
        </p>
      )}
    </div>
  );
}

/** One upload with its real progress. */
export function useUpload<T = Accepted>(onAccepted: (answer: T) => void) {
  const [share, setShare] = useState<number>();
  const [error, setError] = useState<unknown>();
  const sending = useRef<Sending<T>>(undefined);
  return {
    share,
    error,
    async start(path: string, file: File, query?: UploadQuery) {
      setError(undefined);
      setShare(0);
      sending.current = upload<T>(uploadAddress(path, query), file, setShare);
      try {
        onAccepted(await sending.current.done);
      } catch (failure) {
        if (!(failure instanceof DOMException && failure.name === 'AbortError')) {
          setError(failure);
        }
      } finally {
        setShare(undefined);
      }
    },
    cancel: () => sending.current?.cancel(),
  };
}

export function UploadProgress({
  share,
  error,
  cancel,
}: {
  share: number | undefined;
  error: unknown;
  cancel: () => void;
}) {
  const { t } = useTranslation('desk');
  return (
    <>
      <ProblemAlert error={error} />
      {share !== undefined && (
        <div className={styles.progress}>
          <span>{t(share < 1 ? 'upload.sending' : 'upload.sent')}</span>
          <Progress percent={Math.floor(share * 100)} aria-label={t('upload.sending')} />
          <Button onClick={cancel} disabled={share >= 1}>
            {t('upload.cancel')}
          </Button>
        </div>
      )}
    </>
  );
}
