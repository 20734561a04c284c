import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/kit/Button';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { List, ListItem } from '@/kit/List';
import { SkeletonLines } from '@/kit/Skeleton';
import { moment } from '@/lib/clock';
import { type Recipient, recipientsQuery, type Step } from '../queries';
import styles from './NoticePage.module.css';

const SIZE = 20;

/** By name, those in the reader's units whom a step is missing of. */
export function MissingList({ id, step }: { id: string; step: Step }) {
  const { t } = useTranslation('notice');
  const [size, setSize] = useState(SIZE);
  const people = useQuery(recipientsQuery(id, { missing: step }, 0, size));
  if (people.isPending) {
    return <SkeletonLines lines={3} height={44} />;
  }
  if (people.isError) {
    return <ErrorPanel error={people.error} retry={() => void people.refetch()} />;
  }
  const { items, total } = people.data;
  if (total === 0) {
    return <p className={styles.done}>✓ {t('names.noneHint')}</p>;
  }
  return (
    <>
      <List label={t(`missing.${step}`)}>
        {items.map((one) => (
          <ListItem key={one.staffNo} end={<Reached one={one} />}>
            <span>{one.name}</span>
            <span className={styles.small}>{`${one.staffNo} · ${one.unitName}`}</span>
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

/** The furthest they got, and since when; below it the day of the last reminder. */
function Reached({ one }: { one: Recipient }) {
  const { t } = useTranslation('notice');
  const at = one.acknowledgedAt ?? one.readAt;
  return (
    <>
      <span className={styles.reached}>
        {at ? `${t(one.acknowledgedAt ? 'step.ACKNOWLEDGED' : 'step.READ')} ${moment(at)}` : t('missing.READ')}
      </span>
      {one.remindedAt && <span className={styles.reached}>{`${t('names.remindedAt')} ${moment(one.remindedAt)}`}</span>}
    </>
  );
}
