import { useSearchParams } from 'react-router';
import { holds, MANAGER_ROLES, useMe } from '@/api/me';
import { useTranslation } from '@/i18n/useTranslation';
import { Card } from '@/kit/Card';
import { PhonePage } from '@/kit/PhonePage';
import { Tabs } from '@/kit/Tabs';
import { paths } from '@/lib/paths';
import { OwnList } from '../OwnList';
import { SightList } from './SightList';

const SHELVES = ['open', 'sight', 'done'] as const;

export default function NoticesPage() {
  const { t } = useTranslation('notice');
  const [search, setSearch] = useSearchParams();
  const manages = holds(useMe(), ...MANAGER_ROLES);
  const shelves = SHELVES.filter((one) => manages || one !== 'sight');
  const shelf = shelves.find((one) => one === search.get('shelf')) ?? 'open';
  return (
    <PhonePage title={t('mine')} sub={t('mineLead')} back={paths.phone.me}>
      <Card label={t('mine')}>
        <Tabs
          label={t('shelf.label')}
          options={shelves.map((value) => ({ value, label: t(`shelf.${value}`) }))}
          value={shelf}
          onChange={(next) => setSearch({ shelf: next }, { replace: true })}
        />
        {shelf === 'sight' ? (
          <SightList />
        ) : (
          <OwnList key={shelf} open={shelf === 'open'} addressOf={paths.phone.notice} />
        )}
      </Card>
    </PhonePage>
  );
}
