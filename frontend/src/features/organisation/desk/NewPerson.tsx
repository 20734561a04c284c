import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { fieldMessages } from '@/api/problem';
import { FormField } from '@/desk/FormField';
import { OrgPicker } from '@/desk/OrgPicker';
import { Page, Panel } from '@/desk/Page';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { useLeaveGuard } from '@/desk/useLeaveGuard';
import { useTranslation } from '@/i18n/useTranslation';
import { notify } from '@/kit/Notice';
import { paths } from '@/lib/paths';
import { registerMutation, type NewPerson as Values } from '../queries';
import styles from './Person.module.css';

const EMPTY: Values = { staffNo: '', name: '', unitCode: '' };

/** For managers and head office; officers come with the organisation file. */
export default function NewPerson() {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const [values, setValues] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const register = useMutation(registerMutation(useQueryClient()));
  const letGo = useLeaveGuard(Object.values(values).some((value) => value !== ''));
  const refused = fieldMessages(register.error);
  const errorOf = (field: keyof Values) =>
    tried && values[field].trim() === '' ? t('role.fault.required') : refused.get(`/${field}`);
  const change = (part: Partial<Values>) => {
    register.reset();
    setValues({ ...values, ...part });
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const body = { ...values, staffNo: values.staffNo.trim(), name: values.name.trim() };
    if (Object.values(body).every((value) => value !== '')) {
      register.mutate(body, {
        onSuccess: () => {
          letGo();
          notify('ok', t('person.created'));
          void navigate(paths.desk.person(body.staffNo), { replace: true });
        },
      });
    }
  }

  return (
    <Page
      title={t('people.create')}
      sub={t('person.createHint')}
      crumbs={[{ label: common('area.people'), to: paths.desk.people }, { label: t('people.create') }]}
    >
      <Panel>
        <form className={styles.form} onSubmit={submit} noValidate>
          {refused.size === 0 && <ProblemAlert error={register.error} />}
          <FormField label={t('person.staffNo')} error={errorOf('staffNo')} required>
            {(control) => (
              <Input
                {...control}
                value={values.staffNo}
                maxLength={64}
                autoComplete="off"
                onChange={(event) => change({ staffNo: event.target.value })}
              />
            )}
          </FormField>
          <FormField label={t('person.name')} error={errorOf('name')} required>
            {(control) => (
              <Input
                {...control}
                value={values.name}
                autoComplete="off"
                onChange={(event) => change({ name: event.target.value })}
              />
            )}
          </FormField>
          <FormField label={t('person.home')} hint={t('person.homeHint')} error={errorOf('unitCode')} required>
            {(control) => (
              <OrgPicker
                control={control}
                width="100%"
                value={values.unitCode || undefined}
                onChange={(unitCode) => change({ unitCode })}
              />
            )}
          </FormField>
          <div className={styles.buttons}>
            <Button type="primary" htmlType="submit" loading={register.isPending}>
              {common('actions.save')}
            </Button>
            <Button onClick={() => void navigate(paths.desk.people)}>{common('actions.cancel')}</Button>
          </div>
        </form>
      </Panel>
    </Page>
  );
}
