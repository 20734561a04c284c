import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { Facts, Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { notify } from '@/kit/Notice';
import { moment } from '@/lib/clock';
import { type Account, type Person, resetPasswordMutation, unlockMutation } from '../queries';
import { AccountPill } from './AccountPill';
import { PasswordDialog } from './PasswordDialog';
import styles from './Person.module.css';

export function AccountPanel({ person }: { person: Person }) {
  const { t } = useTranslation('organisation');
  const { account } = person;
  return (
    <Panel title={t('account.title')} aside={account && <AccountActions person={person} account={account} />}>
      {account ? <AccountFacts account={account} /> : <p>{t('account.none')}</p>}
    </Panel>
  );
}

function AccountFacts({ account }: { account: Account }) {
  const { t } = useTranslation('organisation');
  return (
    <>
      <Facts
        items={[
          [t('account.status'), <AccountPill key="status" status={account.status} />],
          ...(account.lockedUntil ? ([[t('account.lockedUntil'), moment(account.lockedUntil)]] as const) : []),
          [t('account.password'), t(account.mustChangePassword ? 'account.mustChange' : 'account.own')],
          [t('account.lastSignIn'), account.lastSignInAt ? moment(account.lastSignInAt) : t('account.never')],
        ]}
      />
      <p className={styles.note}>{t(`account.${account.status}_hint`)}</p>
    </>
  );
}

function AccountActions({ person, account }: { person: Person; account: Account }) {
  const { t } = useTranslation('organisation');
  const { modal } = App.useApp();
  const client = useQueryClient();
  const [password, setPassword] = useState<string>();
  const unlock = useMutation(unlockMutation(client, person.staffNo));
  const reset = useMutation(resetPasswordMutation(client, person.staffNo));
  const askReset = () =>
    modal.confirm({
      title: t('reset.title', { name: person.name }),
      content: t('reset.hint'),
      okText: t('reset.action'),
      okButtonProps: { danger: true },
      onOk: () =>
        reset
          .mutateAsync()
          .then((answer) => setPassword(answer.password))
          .catch(() => undefined),
    });
  return (
    <span className={styles.action}>
      {account.status === 'LOCKED' && (
        <Button
          loading={unlock.isPending}
          onClick={() => unlock.mutate(undefined, { onSuccess: () => notify('ok', t('account.unlocked')) })}
        >
          {t('account.unlock')}
        </Button>
      )}
      <Button onClick={askReset}>{t('reset.action')}</Button>
      {password && (
        <PasswordDialog
          name={person.name}
          password={password}
          onClose={() => {
            setPassword(undefined);
            reset.reset();
          }}
        />
      )}
    </span>
  );
}
