import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/kit/Button';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { List, ListItem } from '@/kit/List';
import { SkeletonLines } from '@/kit/Skeleton';
import { StatusPill } from '@/kit/StatusPill';
import { shortDay } from '@/lib/clock';
import { progressOf } from './model';
import styles from './OwnList.module.css';
import { type OwnNotice, ownNoticesQuery } from './queries';

const SIZE = 20;
const TONES = { unread: 'warn', unacknowledged: 'info', acknowledged: 'ok', over: 'none' } as const;

/** Notices to the reader, what is still to be read first. */
export function OwnList({ open, addressOf }: { open: boolean; addressOf: (id: string) => string }) {
  const { t } = useTranslation('notice');
  const [size, setSize] = useState(SIZE);
  const notices = useQuery(ownNoticesQuery(open, size));
  if (notices.isPending) {
    return <SkeletonLines lines={4} height={60} />;
  }
  if (notices.isError) {
    return <ErrorPanel error={notices.error} retry={() => void notices.refetch()} />;
  }
  const { items, total } = notices.data;
  if (total === 0) {
    return <Empty title={t(open ? 'none.open' : 'none.done')} hint={t(open ? 'noneHint.open' : 'noneHint.done')} />;
  }
  return (
    <>
      <List label={t('mine')}>
        {items.map((notice) => (
          <ListItem key={notice.id} to={addressOf(notice.id)}>
            <Row notice={notice} />
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

function Row({ notice }: { notice: OwnNotice }) {
  const { t } = useTranslation('notice');
  const progress = progressOf(notice);
  return (
    <>
      <span className={styles.title} data-unread={progress === 'unread'}>
        {notice.title}
      </span>
      <span className={styles.meta}>
        <StatusPill tone={TONES[progress]}>{t(`progress.${progress}`)}</StatusPill>
        <span>{notice.unitName}</span>
        <span>{notice.open ? t('by', { day: shortDay(notice.dueOn) }) : t(`standing.${notice.standing}`)}</span>
      </span>
    </>
  );
}
