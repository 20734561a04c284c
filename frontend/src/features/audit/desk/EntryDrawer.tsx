import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { Facts } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { type AuditEntry, entryQuery } from '../queries';
import { exactMoment, useAuditWords } from '../words';
import { ObjectLink, OutcomePill, Who } from './auditColumns';
import { Comparison } from './Comparison';

type Props = {
  /** as it stands in the address */
  readonly id: string;
  /** the entry, when the list has it */
  readonly known: AuditEntry | undefined;
  readonly onClose: () => void;
};

/** One entry in full; a link to it opens it, whatever the list shows. */
export default function EntryDrawer({ id, known, onClose }: Props) {
  const { t } = useTranslation('audit');
  return (
    <Drawer open onClose={onClose} size={820} title={t('entry.title', { id })}>
      {known ? <Entry entry={known} /> : <Fetched id={Number(id)} />}
    </Drawer>
  );
}

function Fetched({ id }: { id: number }) {
  const entry = useQuery(entryQuery(id));
  if (entry.isPending) {
    return <SkeletonLines lines={8} height={32} />;
  }
  return entry.isError ? (
    <ErrorPanel error={entry.error} retry={() => void entry.refetch()} />
  ) : (
    <Entry entry={entry.data} />
  );
}

function Entry({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('audit');
  const words = useAuditWords();
  const facts: (readonly [string, ReactNode] | undefined)[] = [
    [t('list.at'), exactMoment(entry.at)],
    [
      t('list.who'),
      <span key="who">
        <Who entry={entry} /> {entry.actorName && entry.actor}
      </span>,
    ],
    entry.actorRoles ? [t('entry.roles'), words.roles(entry.actorRoles)] : undefined,
    [t('list.what'), words.action(entry.action)],
    [
      t('list.object'),
      <span key="object">
        {words.objectType(entry.objectType)} <ObjectLink entry={entry} />
      </span>,
    ],
    [t('list.outcome'), <OutcomePill key="outcome" entry={entry} />],
    entry.address ? [t('list.address'), entry.address] : undefined,
    entry.reason ? [t('entry.reason'), entry.reason] : undefined,
    entry.traceId ? [t('entry.trace'), entry.traceId] : undefined,
  ];
  return (
    <>
      <Facts items={facts.filter((fact) => fact !== undefined)} />
      <Comparison key={entry.id} before={entry.before} after={entry.after} />
    </>
  );
}
