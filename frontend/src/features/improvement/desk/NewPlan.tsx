import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, DatePicker, Input, InputNumber, Select } from 'antd';
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
import styles from '../Improvement.module.css';
import { CAUSES, type Draft, lacking, wishOf } from '../model';
import { openMutation } from '../queries';
import { MeasuresField } from './MeasuresField';

const EMPTY: Draft = {
  staffNo: '',
  causes: [],
  causeWords: '',
  goalAmount: null,
  endsOn: '',
  measures: [{ key: 1, title: '', owner: 'OFFICER', dueOn: '' }],
};

export default function NewPlan() {
  const { t } = useTranslation('improvement');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const open = useMutation(openMutation(useQueryClient()));
  const letGo = useLeaveGuard(draft !== EMPTY);
  const refused = fieldMessages(open.error);
  const lacks = lacking(draft);
  const errorOf = (field: string) => (tried && lacks.has(field) ? t('required') : refused.get(`/${field}`));
  const change = (part: Partial<Draft>) => {
    open.reset();
    setDraft({ ...draft, ...part });
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (lacks.size === 0) {
      open.mutate(wishOf(draft), {
        onSuccess: (plan) => {
          letGo();
          notify('ok', t('opened'));
          void navigate(paths.desk.improvement(plan.summary.id), { replace: true });
        },
      });
    }
  }

  return (
    <Page
      title={t('open')}
      crumbs={[{ label: common('area.improvements'), to: paths.desk.improvements }, { label: t('open') }]}
    >
      <Panel>
        <form className={styles.form} onSubmit={submit} noValidate>
          {refused.size === 0 && <ProblemAlert error={open.error} />}
          <FormField label={t('field.staffNo')} error={errorOf('staffNo')} required>
            {(control) => (
              <Input
                {...control}
                value={draft.staffNo}
                maxLength={32}
                onChange={(event) => change({ staffNo: event.target.value })}
              />
            )}
          </FormField>
          <FormField label={t('field.causes')} error={errorOf('causes')} required>
            {(control) => (
              <Select
                {...control}
                mode="multiple"
                value={[...draft.causes]}
                options={CAUSES.map((cause) => ({ value: cause, label: t(`cause.${cause}`) }))}
                onChange={(causes) => change({ causes })}
              />
            )}
          </FormField>
          <FormField
            label={t('field.causeWords')}
            error={errorOf('causeWords')}
            required={draft.causes.includes('OTHER')}
          >
            {(control) => (
              <Input.TextArea
                {...control}
                value={draft.causeWords}
                maxLength={1000}
                rows={3}
                onChange={(event) => change({ causeWords: event.target.value })}
              />
            )}
          </FormField>
          <FormField label={t('field.goalYuan')} error={errorOf('goalAmount')} required>
            {(control) => (
              <InputNumber
                {...control}
                className={styles.amount ?? ''}
                value={draft.goalAmount}
                min={0}
                precision={2}
                controls={false}
                onChange={(goalAmount) => change({ goalAmount })}
              />
            )}
          </FormField>
          <FormField label={t('field.endsOn')} error={errorOf('endsOn')} required>
            {(control) => (
              <DatePicker
                {...control}
                className={styles.date ?? ''}
                value={draft.endsOn ? dayjs(draft.endsOn) : null}
                onChange={(day) => change({ endsOn: day?.format('YYYY-MM-DD') ?? '' })}
              />
            )}
          </FormField>
          <MeasuresField measures={draft.measures} errorOf={errorOf} onChange={(measures) => change({ measures })} />
          <div className={styles.buttons}>
            <Button type="primary" htmlType="submit" loading={open.isPending}>
              {t('open')}
            </Button>
            <Button onClick={() => void navigate(paths.desk.improvements)}>{common('actions.cancel')}</Button>
          </div>
        </form>
      </Panel>
    </Page>
  );
}
