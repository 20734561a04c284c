import { useMutation } from '@tanstack/react-query';
import { Button, Modal, Result, Spin } from 'antd';
import { useEffect } from 'react';
import { CopyDigest } from '@/desk/CopyDigest';
import { Facts } from '@/desk/Page';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { useTranslation } from '@/i18n/useTranslation';
import { count } from '@/lib/figures';
import { type Verification, verifyMutation } from '../queries';
import styles from './Audit.module.css';
import { FaultRow } from './FaultRow';
import { NotedForm } from './NotedForm';

type Props = { readonly onDone: () => void; readonly onEntry: (id: number) => void };

/** Follows the chain from the first entry; it changes nothing. */
export default function VerifyDialog({ onDone, onEntry }: Props) {
  const { t } = useTranslation('audit');
  const { t: common } = useTranslation();
  const { mutate, data, error, isPending, variables } = useMutation(verifyMutation);
  useEffect(() => mutate(undefined), [mutate]);
  return (
    <Modal
      open
      width={680}
      title={t('verify.title')}
      onCancel={onDone}
      footer={
        <Button type="primary" onClick={onDone}>
          {common('actions.close')}
        </Button>
      }
    >
      {isPending && (
        <div className={styles.running} role="status">
          <Spin /> {t('verify.running')}
        </div>
      )}
      <ProblemAlert error={error} />
      {data && <Outcome verification={data} asNoted={variables?.entries} onEntry={onEntry} />}
      <NotedForm busy={isPending} onCompare={mutate} />
    </Modal>
  );
}

type OutcomeProps = {
  readonly verification: Verification;
  readonly asNoted: number | undefined;
  readonly onEntry: (id: number) => void;
};

/** A note that does not fit says first of all that it may have been copied wrongly: no alarm yet. */
const VERDICTS = {
  intact: { status: 'success', hint: 'intactHint' },
  notAsNoted: { status: 'warning', hint: 'notAsNotedHint' },
  broken: { status: 'error', hint: 'checked' },
} as const;

function verdictOf({ intact, fault }: Verification): keyof typeof VERDICTS {
  if (intact) {
    return 'intact';
  }
  return fault?.kind === 'NOT_AS_NOTED' ? 'notAsNoted' : 'broken';
}

function Outcome({ verification, asNoted, onEntry }: OutcomeProps) {
  const { t } = useTranslation('audit');
  const { intact, checked, entries, hash, fault } = verification;
  const verdict = verdictOf(verification);
  return (
    <>
      <Result
        className={styles.result ?? ''}
        status={VERDICTS[verdict].status}
        title={t(`verify.${verdict}`)}
        subTitle={t(`verify.${VERDICTS[verdict].hint}`, { count: checked })}
      />
      {fault && <FaultRow fault={fault} onEntry={onEntry} />}
      {intact && asNoted !== undefined && <p className={styles.noted}>{t('verify.asNoted', { count: asNoted })}</p>}
      {entries !== undefined && hash !== undefined && (
        <Facts
          items={[
            [t('verify.entries'), count(entries)],
            [t('verify.hash'), <CopyDigest key="hash" digest={hash} label={t('verify.hash')} />],
          ]}
        />
      )}
    </>
  );
}
