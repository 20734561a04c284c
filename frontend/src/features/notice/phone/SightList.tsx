import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/kit/Button';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { List, ListItem } from '@/kit/List';
import { SkeletonLines } from '@/kit/Skeleton';
import { count, percent } from '@/lib/figures';
import { paths } from '@/lib/paths';
import { NoticePill } from '../NoticePill';
import styles from '../OwnList.module.css';
import { noticesQuery } from '../queries';

const SIZE = 20;

/** Notices in a manager's sight, each with how many of their people acknowledged it. */
export function SightList() {
  const { t } = useTranslation('notice');
  const [size, setSize] = useState(SIZE);
  const notices = useQuery(noticesQuery({}, 0, size));
  if (notices.isPending) {
    return <SkeletonLines lines={4} height={60} />;
  }
  if (notices.isError) {
    return <ErrorPanel error={notices.error} retry={() => void notices.refetch()} />;
  }
  const { items, total } = notices.data;
  if (total === 0) {
    return <Empty title={t('list.none')} hint={t('list.noneYet')} />;
  }
  return (
    <>
      <List label={t('view.sight')}>
        {items.map((notice) => (
          <ListItem key={notice.id} to={paths.phone.notice(notice.id)}>
            <span className={styles.title}>{notice.title}</span>
            <span className={styles.meta}>
              <NoticePill standing={notice.standing} />
              <span>{notice.unitName}</span>
              {notice.recipients > 0 && (
                <span>
                  {`${t('step.ACKNOWLEDGED')} ${percent(notice.acknowledged / notice.recipients)}%`}
                  {` (${count(notice.acknowledged)} / ${count(notice.recipients)})`}
                </span>
              )}
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
