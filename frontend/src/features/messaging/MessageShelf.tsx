import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/kit/Button';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { type Face, MessageItem } from './MessageItem';
import { filterOf, type Shelf } from './model';
import { messagesQuery } from './queries';

const SIZE = 20;

/** The messages of one shelf, a page at a time. */
export function MessageShelf({ shelf, face }: { shelf: Shelf; face: Face }) {
  const [pages, setPages] = useState(1);
  return Array.from({ length: pages }, (_, page) => (
    <ShelfPage
      // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
      key={page}
      shelf={shelf}
      face={face}
      page={page}
      onMore={page === pages - 1 ? () => setPages(pages + 1) : undefined}
    />
  ));
}

type Props = { shelf: Shelf; face: Face; page: number; onMore: (() => void) | undefined };

function ShelfPage({ shelf, face, page, onMore }: Props) {
  const { t } = useTranslation('messaging');
  const messages = useQuery(messagesQuery(filterOf(shelf), page, SIZE));
  if (messages.isPending) {
    return <SkeletonLines lines={page === 0 ? 4 : 1} height={96} />;
  }
  if (messages.isError) {
    return <ErrorPanel error={messages.error} retry={() => void messages.refetch()} />;
  }
  const { items, total } = messages.data;
  if (total === 0) {
    return <Empty title={t(`none.${shelf}`)} hint={t(`hint.${shelf}`)} />;
  }
  const rest = total - page * SIZE - items.length;
  return (
    <>
      <ul>
        {items.map((message) => (
          <MessageItem key={message.id} message={message} face={face} />
        ))}
      </ul>
      {onMore && rest > 0 && (
        <Button look="plain" wide onClick={onMore}>
          {t('more', { more: Math.min(SIZE, rest) })}
        </Button>
      )}
    </>
  );
}
