import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { holds, useMe } from '@/api/me';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/kit/Button';
import { Card } from '@/kit/Card';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { List, ListItem } from '@/kit/List';
import { PhonePage } from '@/kit/PhonePage';
import { SkeletonLines } from '@/kit/Skeleton';
import { Tabs } from '@/kit/Tabs';
import { shortDay } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { ActionPill } from '../ActionPill';
import { type ActionFilter, actionsQuery } from '../queries';
import styles from './Actions.module.css';

type Shelf = 'open' | 'ended' | 'given';
const FILTERS: Record<Shelf, ActionFilter> = {
  open: { of: 'MINE', ended: false },
  ended: { of: 'MINE', ended: true, sort: '-createdAt' },
  given: { of: 'ASSIGNED', ended: false },
};
const SIZE = 20;

export default function ActionsPage() {
  const { t } = useTranslation('action');
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const gives = holds(me, 'SUB_BRANCH_MANAGER', 'BRANCH_MANAGER', 'HEAD_OFFICE');
  const shelves: readonly Shelf[] = gives ? ['open', 'given', 'ended'] : ['open', 'ended'];
  const shelf = shelves.find((one) => one === search.get('shelf')) ?? 'open';
  return (
    <PhonePage title={t('mine')} sub={t('lead')} back={paths.phone.me}>
      <Card label={t('mine')}>
        <Tabs
          label={t('shelf.label')}
          options={shelves.map((value) => ({ value, label: t(`shelf.${value}`) }))}
          value={shelf}
          onChange={(next) => setSearch({ shelf: next }, { replace: true })}
        />
        <Shelved key={shelf} shelf={shelf} />
      </Card>
    </PhonePage>
  );
}

function Shelved({ shelf }: { shelf: Shelf }) {
  const { t } = useTranslation('action');
  const [size, setSize] = useState(SIZE);
  const actions = useQuery(actionsQuery(FILTERS[shelf], 0, size));
  if (actions.isPending) {
    return <SkeletonLines lines={4} height={60} />;
  }
  if (actions.isError) {
    return <ErrorPanel error={actions.error} retry={() => void actions.refetch()} />;
  }
  const { items, total } = actions.data;
  if (total === 0) {
    return <Empty title={t(`none.${shelf}`)} hint={t(`noneHint.${shelf}`)} />;
  }
  return (
    <>
      <List label={t('mine')}>
        {items.map((action) => (
          <ListItem key={action.id} to={paths.phone.action(action.id)}>
            <span className={styles.title}>{action.title}</span>
            <span className={styles.meta}>
              <ActionPill action={action} />
              <span>{t('due', { day: shortDay(action.dueOn) })}</span>
              {shelf === 'given' && <span>{action.ownerName}</span>}
            </span>
          </ListItem>
        ))}
      </List>
      {total > items.length && (
        <Button look="plain" wide onClick={() => setSize(size + SIZE)}>
          {t('more', { more: Math.min(SIZE, total - items.length) })}
        </Button>
      )}
    </>
  );
}
