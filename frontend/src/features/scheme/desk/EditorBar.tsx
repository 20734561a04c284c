import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslation } from '@/i18n/useTranslation';
import { notify } from '@/kit/Notice';
import { paths } from '@/lib/paths';
import { deleteMutation, type Versioned } from '../queries';
import styles from './Editor.module.css';
import { PublishDialog } from './PublishDialog';
import { useDraftContext } from './useDraft';
import type { Saving } from './useSaving';

type Props = { saved: Versioned | undefined; saving: Saving; letGo: () => void };

/** Always in sight: where the draft stands, and what can be done with it. */
export function EditorBar({ saved, saving, letGo }: Props) {
  const { t } = useTranslation('scheme');
  const { dirty, messages } = useDraftContext();
  const [publishing, setPublishing] = useState(false);
  const blocked = !saved || dirty || messages.size > 0;
  const state = !saved ? 'new' : dirty ? 'dirty' : messages.size > 0 ? 'blocked' : 'ready';
  return (
    <div className={styles.bar}>
      <span className={styles.state} role="status">
        {t(`edit.state.${state}`)}
      </span>
      {saved && <DeleteButton id={saved.value.id} etag={saving.etag ?? ''} letGo={letGo} />}
      <Button type={blocked ? 'primary' : 'default'} loading={saving.busy} onClick={() => saving.save()}>
        {t('edit.save')}
      </Button>
      <Button type={blocked ? 'default' : 'primary'} disabled={blocked} onClick={() => setPublishing(true)}>
        {t('publish.action')}
      </Button>
      {publishing && saved && (
        <PublishDialog
          draft={saved.value}
          busy={saving.publishing}
          onCancel={() => setPublishing(false)}
          onPublish={() => saving.publish(() => setPublishing(false))}
        />
      )}
    </div>
  );
}

function DeleteButton({ id, etag, letGo }: { id: string; etag: string; letGo: () => void }) {
  const { t } = useTranslation('scheme');
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const remove = useMutation({ ...deleteMutation(useQueryClient()), meta: {} });
  const ask = () =>
    modal.confirm({
      title: t('delete.title'),
      content: t('delete.hint'),
      okText: t('delete.action'),
      okButtonProps: { danger: true },
      onOk: async () => {
        await remove.mutateAsync({ id, etag });
        letGo();
        notify('ok', t('delete.done'));
        await navigate(paths.desk.schemes);
      },
    });
  return (
    <Button danger onClick={ask}>
      {t('delete.action')}
    </Button>
  );
}
