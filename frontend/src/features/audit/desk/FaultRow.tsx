import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { Facts } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { count } from '@/lib/figures';
import type { Fault } from '../queries';
import { exactMoment, useAuditWords } from '../words';
import styles from './Audit.module.css';

/** The first row that does not hold: which, when, what, as far as it is still there to say so. */
export function FaultRow({ fault, onEntry }: { fault: Fault; onEntry: (id: number) => void }) {
  const { t } = useTranslation('audit');
  const words = useAuditWords();
  const { position, entryId, at, actor, action, objectType, objectId } = fault;
  const facts: (readonly [string, ReactNode] | undefined)[] = [
    position === undefined ? undefined : [t('verify.position'), t('verify.positionOf', { position: count(position) })],
    entryId === undefined ? undefined : [t('verify.entry'), entryId],
    at ? [t('list.at'), exactMoment(at)] : undefined,
    actor ? [t('list.who'), actor === 'system' ? t('list.system') : actor] : undefined,
    action ? [t('list.what'), words.action(action)] : undefined,
    objectType ? [t('list.object'), `${words.objectType(objectType)} ${objectId}`] : undefined,
  ];
  return (
    <Alert
      className={styles.fault ?? ''}
      type="error"
      showIcon
      title={t(`verify.kind.${fault.kind}`)}
      description={<Facts items={facts.filter((fact) => fact !== undefined)} />}
      action={
        entryId !== undefined && at !== undefined ? (
          <Button size="small" onClick={() => onEntry(entryId)}>
            {t('verify.view')}
          </Button>
        ) : undefined
      }
    />
  );
}
