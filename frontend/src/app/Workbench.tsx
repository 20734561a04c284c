import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me';
import { Page } from '@/desk/Page';

export default function Workbench() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <Page title={t('area.home')} sub={me.name}>
      <p>{t('state.empty')}</p>
    </Page>
  );
}
