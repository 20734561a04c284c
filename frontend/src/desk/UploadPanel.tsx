import { InboxOutlined } from '@ant-design/icons';
import { Button, Progress, Upload } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Accepted, type Upload as Sending, upload } from '@/api/upload';
import { bytes } from '@/lib/figures';
import { ProblemAlert } from './ProblemAlert';
import styles from './UploadPanel.module.css';

type Props = { file: File | undefined; onFile: (file: File | undefined) => void; accept: string; disabled?: boolean };

/** Choosing a file; sending it is `useUpload`. */
export function FileDrop({ file, onFile, accept, disabled }: Props) {
  const { t } = useTranslation();
  return (
    <Upload.Dragger
      accept={accept}
      multiple={false}
      showUploadList={false}
      disabled={disabled ?? false}
      beforeUpload={(chosen) => {
        onFile(chosen);
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
  );
}

/** One upload with its real progress. */
export function useUpload(onAccepted: (accepted: Accepted) => void) {
  const [share, setShare] = useState<number>();
  const [error, setError] = useState<unknown>();
  const sending = useRef<Sending>(undefined);
  return {
    share,
    error,
    async start(path: string, file: File) {
      setError(undefined);
      setShare(0);
      sending.current = upload(path, file, setShare);
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
  const { t } = useTranslation();
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
