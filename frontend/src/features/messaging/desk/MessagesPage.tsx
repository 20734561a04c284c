import { useQuery } from '@tanstack/react-query';
import { Page, Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { Tabs } from '@/kit/Tabs';
import { MessageShelf } from '../MessageShelf';
import { countQuery } from '../queries';
import { useShelf } from '../useShelf';

export default function MessagesPage() {
  const { t } = useTranslation('messaging');
  const waiting = useQuery(countQuery);
  const { shelf, choose, options, label } = useShelf();
  return (
    <Page title={t('title')} sub={waiting.data ? t('sub', waiting.data) : '\u00a0'}>
      <Panel>
        <Tabs label={label} options={options} value={shelf} onChange={choose} />
        <MessageShelf key={shelf} shelf={shelf} face="desk" />
      </Panel>
    </Page>
  );
}
