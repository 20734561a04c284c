import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { notify } from '@/kit/Notice';
import { StatusPill } from '@/kit/StatusPill';
import { moment } from '@/lib/clock';
import { type ApiClient, type MadeApiKey, revokeClientMutation } from '../clients';
import { mayHaveAnother } from '../keys';
import styles from './ApiClients.module.css';
import { ClientKeys } from './ClientKeys';
import { NewKeyDialog } from './NewKeyDialog';

type Props = { client: ApiClient; writer: boolean; onMade: (key: MadeApiKey) => void };

export function ClientPanel({ client, writer, onMade }: Props) {
  const { t } = useTranslation('apiClients');
  const everywhere = client.addresses.length === 0;
  return (
    <Panel
      flush
      title={
        <span className={styles.title}>
          {client.name}
          {client.revokedAt && <StatusPill tone="none">{t('client.revoked')}</StatusPill>}
        </span>
      }
      sub={t('client.made', { who: client.madeBy, when: moment(client.madeAt) })}
      aside={writer && !client.revokedAt && <ClientActions client={client} onMade={onMade} />}
    >
      <dl className={styles.facts}>
        <dt>{t('field.scopes')}</dt>
        <dd>{client.scopes.map((scope) => t(`scope.${scopeKey(scope)}`)).join(t('list.comma'))}</dd>
        <dt>{t('field.unit')}</dt>
        <dd>{client.unitName}</dd>
        <dt>{t('field.addresses')}</dt>
        <dd>{everywhere ? t('client.everywhere') : client.addresses.join(t('list.comma'))}</dd>
        {client.revokedAt && (
          <>
            <dt>{t('client.revoked')}</dt>
            <dd>{t('client.made', { who: client.revokedBy, when: moment(client.revokedAt) })}</dd>
          </>
        )}
      </dl>
      <ClientKeys client={client} writer={writer && !client.revokedAt} />
    </Panel>
  );
}

// i18next would take the colon of a scope for the end of a namespace.
const scopeKey = (scope: ApiClient['scopes'][number]) => scope.replace(':', '_') as 'ledger_import';

function ClientActions({ client, onMade }: { client: ApiClient; onMade: (key: MadeApiKey) => void }) {
  const { t } = useTranslation('apiClients');
  const { modal } = App.useApp();
  const [adding, setAdding] = useState(false);
  const revoke = useMutation(revokeClientMutation(useQueryClient(), client.id));
  const ask = () =>
    modal.confirm({
      title: t('revoke.client', { name: client.name }),
      content: t('revoke.clientHint'),
      okText: t('revoke.action'),
      okButtonProps: { danger: true },
      onOk: () =>
        revoke
          .mutateAsync()
          .then(() => notify('ok', t('revoke.done')))
          .catch(() => undefined),
    });
  return (
    <div className={styles.actions}>
      <Button disabled={!mayHaveAnother(client)} onClick={() => setAdding(true)}>
        {t('key.add')}
      </Button>
      <Button danger loading={revoke.isPending} onClick={ask}>
        {t('revoke.action')}
      </Button>
      {adding && (
        <NewKeyDialog
          client={client}
          onClose={() => setAdding(false)}
          onMade={(key) => {
            setAdding(false);
            onMade(key);
          }}
        />
      )}
    </div>
  );
}
