import { Link } from 'react-router';
import type { DeskColumn } from '@/desk/DataTable';
import { TwoLines } from '@/desk/TwoLines';
import { useTranslation } from '@/i18n/useTranslation';
import { StatusPill } from '@/kit/StatusPill';
import { objectPath } from '../objectPath';
import type { AuditEntry } from '../queries';
import { exactMoment, useAuditWords } from '../words';
import styles from './Audit.module.css';

export function useAuditColumns(open: (id: number) => void): DeskColumn<AuditEntry>[] {
  const { t } = useTranslation('audit');
  const words = useAuditWords();
  return [
    { key: 'at', title: t('list.at'), width: 180, sort: 'at', render: (entry) => exactMoment(entry.at) },
    {
      key: 'who',
      title: t('list.who'),
      width: 170,
      sort: 'actor',
      render: (entry) => (
        <TwoLines under={entry.actorName ? entry.actor : undefined}>
          <Who entry={entry} />
        </TwoLines>
      ),
    },
    {
      key: 'what',
      title: t('list.what'),
      width: 210,
      fixed: true,
      sort: 'action',
      render: (entry) => (
        <button
          type="button"
          className={styles.open}
          title={t('list.open', { id: entry.id })}
          onClick={() => open(entry.id)}
        >
          {words.action(entry.action)}
        </button>
      ),
    },
    {
      key: 'object',
      title: t('list.object'),
      width: 280,
      sort: 'objectType',
      render: (entry) => <TwoLines under={<ObjectLink entry={entry} />}>{words.objectType(entry.objectType)}</TwoLines>,
    },
    {
      key: 'outcome',
      title: t('list.outcome'),
      width: 100,
      render: (entry) => (
        <span>
          <OutcomePill entry={entry} />
        </span>
      ),
    },
    { key: 'address', title: t('list.address'), width: 150, render: (entry) => entry.address ?? '—' },
    { key: 'id', title: t('list.id'), width: 90, align: 'right', render: (entry) => entry.id },
  ];
}

export function Who({ entry: { actor, actorName } }: { entry: AuditEntry }) {
  const { t } = useTranslation('audit');
  return <>{actorName ?? (actor === 'system' ? t('list.system') : actor)}</>;
}

export function ObjectLink({ entry }: { entry: AuditEntry }) {
  const path = objectPath(entry);
  return path ? (
    <Link to={path} title={entry.objectId} onClick={(event) => event.stopPropagation()}>
      {entry.objectId}
    </Link>
  ) : (
    <span title={entry.objectId}>{entry.objectId}</span>
  );
}

export function OutcomePill({ entry: { outcome } }: { entry: AuditEntry }) {
  const { t } = useTranslation('audit');
  return <StatusPill tone={outcome === 'DONE' ? 'ok' : 'warn'}>{t(`outcome.${outcome}`)}</StatusPill>;
}
