import { KeyOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { download } from '@/api/download';
import { useTranslation } from '@/i18n/useTranslation';

/** They can be fetched once only, so that is said before they are. */
export function InitialPasswords({ primary = false }: { primary?: boolean }) {
  const { t } = useTranslation('organisation');
  const { modal } = App.useApp();
  const fetching = useMutation({
    mutationFn: () =>
      download({
        path: '/organisation/people/initial-passwords',
        method: 'POST',
        fallbackName: 'initial-passwords.csv',
      }),
  });
  const ask = () =>
    modal.confirm({
      title: t('passwords.title'),
      content: t('passwords.hint'),
      okText: t('passwords.confirm'),
      onOk: () => fetching.mutateAsync().catch(() => undefined),
    });
  return (
    <Button type={primary ? 'primary' : 'default'} icon={<KeyOutlined />} loading={fetching.isPending} onClick={ask}>
      {t('passwords.action')}
    </Button>
  );
}
