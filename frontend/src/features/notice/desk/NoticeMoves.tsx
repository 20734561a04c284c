import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslation } from '@/i18n/useTranslation';
import { notify } from '@/kit/Notice';
import { paths } from '@/lib/paths';
import { dropMutation, newcomersMutation, reviseMutation, type Versioned } from '../queries';

const PublishDialog = lazy(() => import('./PublishDialog'));
const WithdrawDialog = lazy(() => import('./WithdrawDialog'));

/** What the author can do with the notice as it is. */
export function NoticeMoves({ seen }: { seen: Versioned }) {
  const { t } = useTranslation('notice');
  const navigate = useNavigate();
  const { id } = seen.value.summary;
  const { moves } = seen.value;
  const [open, setOpen] = useState<'publish' | 'withdraw'>();
  const client = useQueryClient();
  const revise = useMutation(reviseMutation(client, id));
  const newcomers = useMutation(newcomersMutation(client, id));
  const close = () => setOpen(undefined);
  return (
    <>
      {moves.includes('ADD_NEWCOMERS') && (
        <Button
          loading={newcomers.isPending}
          onClick={() =>
            newcomers.mutate(undefined, { onSuccess: ({ added }) => notify('ok', t('newcomers', { count: added })) })
          }
        >
          {t('move.ADD_NEWCOMERS')}
        </Button>
      )}
      {moves.includes('WITHDRAW') && <Button onClick={() => setOpen('withdraw')}>{t('move.WITHDRAW')}</Button>}
      {moves.includes('REVISE') && (
        <Button
          loading={revise.isPending}
          onClick={() =>
            revise.mutate(undefined, {
              onSuccess: (next) => void navigate(paths.desk.editNotice(next.summary.id)),
            })
          }
        >
          {t('move.REVISE')}
        </Button>
      )}
      {moves.includes('CHANGE') && (
        <>
          <DropButton seen={seen} />
          <Button onClick={() => void navigate(paths.desk.editNotice(id))}>{t('move.CHANGE')}</Button>
        </>
      )}
      {moves.includes('PUBLISH') && (
        <Button type="primary" onClick={() => setOpen('publish')}>
          {t('move.PUBLISH')}
        </Button>
      )}
      <Suspense fallback={null}>
        {open === 'publish' && <PublishDialog seen={seen} onClose={close} />}
        {open === 'withdraw' && <WithdrawDialog seen={seen} onClose={close} />}
      </Suspense>
    </>
  );
}

function DropButton({ seen }: { seen: Versioned }) {
  const { t } = useTranslation('notice');
  const { t: common } = useTranslation();
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const drop = useMutation(dropMutation(useQueryClient(), seen.value.summary.id, seen.etag));
  return (
    <Button
      type="text"
      loading={drop.isPending}
      onClick={() =>
        void modal.confirm({
          title: t('drop.title'),
          content: t('drop.hint'),
          okText: t('move.DROP'),
          cancelText: common('actions.cancel'),
          okButtonProps: { danger: true },
          onOk: () => drop.mutate(undefined, { onSuccess: () => void navigate(paths.desk.notices, { replace: true }) }),
        })
      }
    >
      {t('move.DROP')}
    </Button>
  );
}
