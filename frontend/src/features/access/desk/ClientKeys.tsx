import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { PlainTable } from '@/desk/PlainTable';
import { TwoLines } from '@/desk/TwoLines';
import { useTranslation } from '@/i18n/useTranslation';
import { notify } from '@/kit/Notice';
import { StatusPill, type Tone } from '@/kit/StatusPill';
import { moment, today } from '@/lib/clock';
import { type ApiClient, type ApiKey, revokeKeyMutation } from '../clients';
import { type KeyStanding, standingOf } from '../keys';
import styles from './ApiClients.module.css';

const TONES: Record<KeyStanding, Tone> = { ACTIVE: 'ok', SOON: 'warn', EXPIRED: 'none', REVOKED: 'none' };

/** The keys by their beginnings, and where they were last seen: a use from elsewhere is a key in wrong hands. */
export function ClientKeys({ client, writer }: { client: ApiClient; writer: boolean }) {
  const { t } = useTranslation('apiClients');
  return (
    <div className={styles.keys}>
      <PlainTable
        label={t('key.listOf', { name: client.name })}
        heads={[
          t('key.key'),
          t('key.status'),
          t('key.expiresOn'),
          t('key.madeAt'),
          t('key.lastUsed'),
          t('key.refused'),
          ...(writer ? [t('list.actions')] : []),
        ]}
        rows={client.keys.map((key) => ({
          key: key.id,
          dim: key.status !== 'ACTIVE',
          cells: [
            <code key="prefix">{key.prefix}…</code>,
            <Standing key="status" of={key} />,
            key.expiresOn,
            moment(key.madeAt),
            key.lastUsedAt ? (
              <TwoLines key="used" under={key.lastUsedFrom}>
                {moment(key.lastUsedAt)}
              </TwoLines>
            ) : (
              t('key.never')
            ),
            key.refusedAt ? (
              <TwoLines key="refused" under={key.refusedFrom}>
                {moment(key.refusedAt)}
              </TwoLines>
            ) : (
              '—'
            ),
            ...(writer ? [<RevokeKey key="revoke" client={client} of={key} />] : []),
          ],
        }))}
      />
    </div>
  );
}

function Standing({ of: key }: { of: ApiKey }) {
  const { t } = useTranslation('apiClients');
  const standing = standingOf(key, today());
  return <StatusPill tone={TONES[standing]}>{t(`key.${standing}`)}</StatusPill>;
}

function RevokeKey({ client, of: key }: { client: ApiClient; of: ApiKey }) {
  const { t } = useTranslation('apiClients');
  const { modal } = App.useApp();
  const revoke = useMutation(revokeKeyMutation(useQueryClient(), client.id));
  if (key.status !== 'ACTIVE') {
    return '—';
  }
  const ask = () =>
    modal.confirm({
      title: t('revoke.key', { prefix: key.prefix }),
      content: t('revoke.keyHint'),
      okText: t('revoke.action'),
      okButtonProps: { danger: true },
      onOk: () =>
        revoke
          .mutateAsync(key.id)
          .then(() => notify('ok', t('revoke.done')))
          .catch(() => undefined),
    });
  return (
    <Button
      size="small"
      danger
      loading={revoke.isPending}
      aria-label={t('revoke.keyOf', { prefix: key.prefix })}
      onClick={ask}
    >
      {t('revoke.action')}
    </Button>
  );
}
