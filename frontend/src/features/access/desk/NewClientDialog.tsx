import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Input, Modal } from 'antd';
import { useState } from 'react';
import { fieldMessages } from '@/api/problem';
import { FormField } from '@/desk/FormField';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { useTranslation } from '@/i18n/useTranslation';
import { type MadeApiKey, makeMutation } from '../clients';
import { rangesOf } from '../keys';
import styles from './ApiClients.module.css';
import { ExpiryField, latestExpiry } from './ExpiryField';

type Props = { onMade: (key: MadeApiKey) => void; onClose: () => void };

const HEAD_OFFICE_UNIT = 'HO';

/** The only scope there is concerns the whole bank, so neither scope nor unit is asked for. */
export function NewClientDialog({ onMade, onClose }: Props) {
  const { t } = useTranslation('apiClients');
  const { t: common } = useTranslation();
  const [name, setName] = useState('');
  const [addresses, setAddresses] = useState('');
  const [expiresOn, setExpiresOn] = useState(latestExpiry);
  const [tried, setTried] = useState(false);
  const make = useMutation(makeMutation(useQueryClient()));
  const refused = fieldMessages(make.error);
  const addressError = [...refused].find(([pointer]) => pointer.startsWith('/addresses'))?.[1];

  function submit() {
    setTried(true);
    if (name.trim()) {
      make.mutate(
        {
          name: name.trim(),
          scopes: ['ledger:import'],
          unitCode: HEAD_OFFICE_UNIT,
          addresses: rangesOf(addresses),
          expiresOn,
        },
        { onSuccess: onMade },
      );
    }
  }

  return (
    <Modal
      open
      title={t('list.create')}
      okText={t('key.make')}
      cancelText={common('actions.cancel')}
      okButtonProps={{ loading: make.isPending }}
      onOk={submit}
      onCancel={onClose}
    >
      <div className={styles.form}>
        {refused.size === 0 && <ProblemAlert error={make.error} />}
        <FormField
          label={t('field.name')}
          hint={t('field.nameHint')}
          error={tried && !name.trim() ? t('field.needed') : refused.get('/name')}
          required
        >
          {(control) => (
            <Input
              {...control}
              value={name}
              maxLength={60}
              autoComplete="off"
              onChange={(event) => {
                make.reset();
                setName(event.target.value);
              }}
            />
          )}
        </FormField>
        <dl className={styles.facts}>
          <dt>{t('field.scopes')}</dt>
          <dd>{t('scope.ledger_import')}</dd>
        </dl>
        <FormField label={t('field.addresses')} hint={t('field.addressesHint')} error={addressError}>
          {(control) => (
            <Input.TextArea
              {...control}
              rows={2}
              value={addresses}
              placeholder="10.1.2.0/24"
              onChange={(event) => {
                make.reset();
                setAddresses(event.target.value);
              }}
            />
          )}
        </FormField>
        <ExpiryField value={expiresOn} error={refused.get('/expiresOn')} onChange={setExpiresOn} />
      </div>
    </Modal>
  );
}
