import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { fieldMessages } from '@/api/problem';
import { FormField } from '@/desk/FormField';
import { Page, Panel } from '@/desk/Page';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { useLeaveGuard } from '@/desk/useLeaveGuard';
import { useTranslation } from '@/i18n/useTranslation';
import { notify } from '@/kit/Notice';
import { paths } from '@/lib/paths';
import { KINDS } from '../model';
import { type Kind, proposeMutation } from '../queries';
import styles from './Exemption.module.css';

const EMPTY = { staffNo: '', kind: 'SYSTEM_OUTAGE' as Kind, from: '', until: '', reason: '' };
type Values = typeof EMPTY;

export default function NewExemption() {
  const { t } = useTranslation('exemption');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const [values, setValues] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const propose = useMutation(proposeMutation(useQueryClient()));
  const letGo = useLeaveGuard(values.staffNo !== '' || values.reason !== '');
  const refused = fieldMessages(propose.error);
  const errorOf = (field: keyof Values) =>
    tried && values[field].trim() === '' ? t('required') : refused.get(`/${field}`);
  const change = (part: Partial<Values>) => {
    propose.reset();
    setValues({ ...values, ...part });
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (Object.values(values).every((value) => value.trim() !== '')) {
      propose.mutate(values, {
        onSuccess: (exemption) => {
          letGo();
          notify('ok', t('proposed'));
          void navigate(paths.desk.exemption(exemption.summary.id), { replace: true });
        },
      });
    }
  }

  return (
    <Page
      title={t('propose')}
      crumbs={[{ label: common('area.exemptions'), to: paths.desk.exemptions }, { label: t('propose') }]}
    >
      <Panel>
        <form className={styles.form} onSubmit={submit} noValidate>
          {refused.size === 0 && <ProblemAlert error={propose.error} />}
          <FormField label={t('field.staffNo')} error={errorOf('staffNo')} required>
            {(control) => (
              <Input
                {...control}
                value={values.staffNo}
                maxLength={32}
                onChange={(event) => change({ staffNo: event.target.value })}
              />
            )}
          </FormField>
          <FormField label={t('field.kind')} error={errorOf('kind')} required>
            {(control) => (
              <Select
                {...control}
                value={values.kind}
                options={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
                onChange={(kind) => change({ kind })}
              />
            )}
          </FormField>
          <FormField label={t('field.from')} error={errorOf('from')} required>
            {(control) => (
              <DatePicker
                {...control}
                className={styles.date ?? ''}
                value={values.from ? dayjs(values.from) : null}
                onChange={(day) => change({ from: day?.format('YYYY-MM-DD') ?? '' })}
              />
            )}
          </FormField>
          <FormField label={t('field.until')} error={errorOf('until')} required>
            {(control) => (
              <DatePicker
                {...control}
                className={styles.date ?? ''}
                value={values.until ? dayjs(values.until) : null}
                onChange={(day) => change({ until: day?.format('YYYY-MM-DD') ?? '' })}
                minDate={values.from ? dayjs(values.from) : undefined}
              />
            )}
          </FormField>
          <FormField label={t('field.reason')} error={errorOf('reason')} required>
            {(control) => (
              <Input.TextArea
                {...control}
                value={values.reason}
                maxLength={2000}
                rows={4}
                onChange={(event) => change({ reason: event.target.value })}
              />
            )}
          </FormField>
          <div className={styles.buttons}>
            <Button type="primary" htmlType="submit" loading={propose.isPending}>
              {t('propose')}
            </Button>
            <Button onClick={() => void navigate(paths.desk.exemptions)}>{common('actions.cancel')}</Button>
          </div>
        </form>
      </Panel>
    </Page>
  );
}
