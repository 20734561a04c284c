import { type QueryKey, useQuery, useQueryClient } from '@tanstack/react-query';
import { attachmentsQuery, type Owner } from '@/api/attachments';
import { useTranslation } from '@/i18n/useTranslation';
import { AttachmentPicker } from './AttachmentPicker';
import { AttachmentRow } from './AttachmentRow';
import styles from './Attachments.module.css';
import { ErrorPanel } from './ErrorPanel';
import { SkeletonLines } from './Skeleton';

type Props = {
  owner: Owner;
  /** while the reader may add files and take them away */
  open: boolean;
  /** what else is read anew when files come or go: the thing may count them */
  keys?: QueryKey;
};

/** The files of a thing, on both faces. */
export default function Attachments({ owner, open, keys }: Props) {
  const { t } = useTranslation('files');
  const client = useQueryClient();
  const files = useQuery(attachmentsQuery(owner));
  const renew = () => {
    void client.invalidateQueries({ queryKey: attachmentsQuery(owner).queryKey });
    if (keys) {
      void client.invalidateQueries({ queryKey: keys });
    }
  };
  if (files.isPending) {
    return <SkeletonLines lines={2} height={56} />;
  }
  if (files.isError) {
    return <ErrorPanel error={files.error} retry={() => void files.refetch()} />;
  }
  return (
    <div className={styles.files}>
      {files.data.length === 0 && !open && <p className={styles.meta}>{t('none')}</p>}
      {files.data.length > 0 && (
        <ul>
          {files.data.map((file) => (
            <AttachmentRow key={file.id} file={file} open={open} onRemoved={renew} />
          ))}
        </ul>
      )}
      {open && <AttachmentPicker owner={owner} onSent={renew} />}
    </div>
  );
}
