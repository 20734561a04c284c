import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type Attachment, contentPath, detach, photoQuery } from '@/api/attachments';
import { download } from '@/api/download';
import { useTranslation } from '@/i18n/useTranslation';
import { moment } from '@/lib/clock';
import { bytes } from '@/lib/figures';
import styles from './Attachments.module.css';
import { CloseIcon, icon } from './icons';

// Here, since phones load the common icons at first.
const DownloadIcon = icon(<path d="M12 4v11M7.5 11 12 15.5l4.5-4.5M4.5 20h15" />);

type Props = { file: Attachment; open: boolean; onRemoved: () => void };

export function AttachmentRow({ file, open, onRemoved }: Props) {
  const { t } = useTranslation('files');
  const remove = useMutation({ mutationFn: () => detach(file.id), onSuccess: onRemoved });
  const save = useMutation({
    mutationFn: () => download({ path: contentPath(file.id), accept: '*/*', fallbackName: file.name }),
  });
  return (
    <li className={styles.file}>
      {file.photo ? <Photo file={file} /> : <span className={styles.picture}>{endingOf(file.name)}</span>}
      <span>
        <span className={styles.name}>{file.name}</span>
        <br />
        <span className={styles.meta}>
          {bytes(file.bytes)} · {t('by', { name: file.uploadedBy, at: moment(file.uploadedAt) })}
        </span>
      </span>
      <span className={styles.buttons}>
        <button
          type="button"
          className={styles.icon}
          disabled={save.isPending}
          aria-label={t('download', { name: file.name })}
          onClick={() => save.mutate()}
        >
          <DownloadIcon size={20} />
        </button>
        {open && (
          <button
            type="button"
            className={styles.icon}
            data-danger="true"
            disabled={remove.isPending}
            aria-label={t('remove', { name: file.name })}
            onClick={() => remove.mutate()}
          >
            <CloseIcon size={20} />
          </button>
        )}
      </span>
    </li>
  );
}

function Photo({ file }: { file: Attachment }) {
  const photo = useQuery(photoQuery(file.id)).data;
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!photo) {
      return undefined;
    }
    const made = URL.createObjectURL(photo);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [photo]);
  return address ? <img className={styles.picture} src={address} alt="" /> : <span className={styles.picture} />;
}

const endingOf = (name: string) => name.slice(name.lastIndexOf('.') + 1).toUpperCase();
