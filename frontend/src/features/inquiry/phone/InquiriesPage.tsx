import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMe } from '@/api/me';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Button } from '@/kit/Button';
import { Card } from '@/kit/Card';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { List, ListItem } from '@/kit/List';
import { PhonePage } from '@/kit/PhonePage';
import { SkeletonLines } from '@/kit/Skeleton';
import { Tabs } from '@/kit/Tabs';
import { monthLabel } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { Countdown, InquiryPill } from '../InquiryPill';
import { type InquiryRow, inquiriesQuery } from '../queries';
import styles from './Phone.module.css';

const SHELVES = ['open', 'ended'] as const;
type Shelf = (typeof SHELVES)[number];
const SIZE = 20;

export default function InquiriesPage() {
  const { t } = useTranslation('inquiry');
  const [search, setSearch] = useSearchParams();
  const shelf = SHELVES.find((one) => one === search.get('shelf')) ?? 'open';
  return (
    <PhonePage title={t('mine')} sub={t('lead')} back={paths.phone.me}>
      <Card label={t('mine')}>
        <Tabs
          label={t('shelf.label')}
          options={SHELVES.map((value) => ({ value, label: t(`shelf.${value}`) }))}
          value={shelf}
          onChange={(next) => setSearch({ shelf: next }, { replace: true })}
        />
        <Shelved key={shelf} shelf={shelf} />
      </Card>
    </PhonePage>
  );
}

function Shelved({ shelf }: { shelf: Shelf }) {
  const { t } = useTranslation('inquiry');
  const { staffNo } = useMe();
  const [size, setSize] = useState(SIZE);
  const ended = shelf === 'ended';
  const filter = { staffNo, ended, ...(ended ? { sort: '-askedAt' } : {}) };
  const inquiries = useQuery(inquiriesQuery(filter, 0, size));
  if (inquiries.isPending) {
    return <SkeletonLines lines={4} height={60} />;
  }
  if (inquiries.isError) {
    return <ErrorPanel error={inquiries.error} retry={() => void inquiries.refetch()} />;
  }
  const { items, total } = inquiries.data;
  if (total === 0) {
    return <Empty title={t(`none.${shelf}`)} hint={t(`noneHint.${shelf}`)} />;
  }
  return (
    <>
      <List label={t('mine')}>
        {items.map((inquiry) => (
          <Row key={inquiry.id} inquiry={inquiry} />
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

function Row({ inquiry }: { inquiry: InquiryRow }) {
  const { t } = useTranslation('inquiry');
  const { language } = useWords();
  return (
    <ListItem to={paths.phone.inquiry(inquiry.id)}>
      <span className={styles.title}>
        {t('about', { month: monthLabel(inquiry.month, language), kind: t(`kind.${inquiry.kind}`) })}
      </span>
      <span className={styles.meta}>
        <InquiryPill inquiry={inquiry} />
        <span data-late={inquiry.overdue}>
          <Countdown inquiry={inquiry} />
        </span>
        {inquiry.loanNo && <span>{inquiry.loanNo}</span>}
      </span>
    </ListItem>
  );
}
