import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { fieldMessages } from '@/api/problem';
import { FormField } from '@/desk/FormField';
import { Page, Panel } from '@/desk/Page';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { useLeaveGuard } from '@/desk/useLeaveGuard';
import { useTranslation } from '@/i18n/useTranslation';
import { notify } from '@/kit/Notice';
import { today } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { assignMutation } from '../queries';
import styles from './Action.module.css';
import { AssigneePicker } from './AssigneePicker';

const EMPTY = { title: '', detail: '', ownerStaffNo: '', dueOn: '', evidenceRequired: true };
type Values = typeof EMPTY;

export default function NewAction() {
  const { t } = useTranslation('action');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const [values, setValues] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const assign = useMutation(assignMutation(useQueryClient()));
  const letGo = useLeaveGuard(values.title !== '' || values.detail !== '' || values.ownerStaffNo !== '');
  const refused = fieldMessages(assign.error);
  const errorOf = (field: 'title' | 'ownerStaffNo' | 'dueOn' | 'detail') =>
    tried && field !== 'detail' && values[field].trim() === ''
      ? field === 'title'
        ? t('form.required')
        : common('state.choose')
      : refused.get(`/${field}`);
  const change = (part: Partial<Values>) => {
    assign.reset();
    setValues({ ...values, ...part });
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const { detail, ...rest } = values;
    if (rest.title.trim() && rest.ownerStaffNo && rest.dueOn) {
      const body = { ...rest, title: rest.title.trim(), ...(detail.trim() ? { detail: detail.trim() } : {}) };
      assign.mutate(body, {
        onSuccess: (action) => {
          letGo();
          notify('ok', t('created'));
          void navigate(paths.desk.action(action.summary.id), { replace: true });
        },
      });
    }
  }

  return (
    <Page
      title={t('create')}
      crumbs={[{ label: common('area.actions'), to: paths.desk.actions }, { label: t('create') }]}
    >
      <Panel>
        <form className={styles.form} onSubmit={submit} noValidate>
          {refused.size === 0 && <ProblemAlert error={assign.error} />}
          <FormField label={t('form.title')} hint={t('form.titleHint')} error={errorOf('title')} required>
            {(control) => (
              <Input
                {...control}
                value={values.title}
                maxLength={100}
                onChange={(event) => change({ title: event.target.value })}
              />
            )}
          </FormField>
          <FormField label={t('form.detail')} error={errorOf('detail')}>
            {(control) => (
              <Input.TextArea
                {...control}
                value={values.detail}
                maxLength={2000}
                rows={4}
                onChange={(event) => change({ detail: event.target.value })}
              />
            )}
          </FormField>
          <FormField label={t('form.owner')} hint={t('form.ownerHint')} error={errorOf('ownerStaffNo')} required>
            {(control) => (
              <AssigneePicker
                control={control}
                value={values.ownerStaffNo}
                onChange={(ownerStaffNo) => change({ ownerStaffNo })}
              />
            )}
          </FormField>
          <FormField label={t('form.due')} hint={t('form.dueHint')} error={errorOf('dueOn')} required>
            {(control) => (
              <Input
                {...control}
                type="date"
                min={today()}
                value={values.dueOn}
                onChange={(event) => change({ dueOn: event.target.value })}
              />
            )}
          </FormField>
          <Checkbox
            checked={values.evidenceRequired}
            onChange={(event) => change({ evidenceRequired: event.target.checked })}
          >
            {t('form.evidence')}
          </Checkbox>
          <div className={styles.buttons}>
            <Button type="primary" htmlType="submit" loading={assign.isPending}>
              {t('create')}
            </Button>
            <Button onClick={() => void navigate(paths.desk.actions)}>{common('actions.cancel')}</Button>
          </div>
        </form>
      </Panel>
    </Page>
  );
}
