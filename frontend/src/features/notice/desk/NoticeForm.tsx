import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, InputNumber } from 'antd';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { holds, useMe } from '@/api/me';
import { fieldMessages } from '@/api/problem';
import { FormField } from '@/desk/FormField';
import { Page, Panel } from '@/desk/Page';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { useLeaveGuard } from '@/desk/useLeaveGuard';
import { useTranslation } from '@/i18n/useTranslation';
import { notify } from '@/kit/Notice';
import { paths } from '@/lib/paths';
import { saveMutation } from '../queries';
import { AudienceFields } from './AudienceFields';
import styles from './Notices.module.css';
import { QuestionsEditor } from './QuestionsEditor';
import { SchemePicker } from './SchemePicker';
import { draftOf, missing, type Values, withCheck } from './values';

type Props = { initial: Values; seen?: { id: string; etag: string } };
/** What is wrong with a field, by its pointer. */
export type ErrorOf = (pointer: string) => string | undefined;

/** Enter in a field of one line would save what is half written, and leave the page. */
function notByEnter(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
    event.preventDefault();
  }
}

/** The draft of a notice; files are added to it once it is kept. */
export function NoticeForm({ initial, seen }: Props) {
  const { t } = useTranslation('notice');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const explains = holds(useMe(), 'HEAD_OFFICE');
  const [values, setValues] = useState(initial);
  const [tried, setTried] = useState(false);
  const save = useMutation(saveMutation(useQueryClient(), seen));
  const letGo = useLeaveGuard(values !== initial);
  const refused = fieldMessages(save.error);
  const empty = tried ? missing(values) : [];
  const errorOf: ErrorOf = (pointer) => {
    if (!empty.includes(pointer)) {
      return refused.get(pointer);
    }
    return pointer.startsWith('/audience') ? common('state.choose') : t('form.required');
  };
  const change = (part: Partial<Values>) => {
    save.reset();
    setValues({ ...values, ...part });
  };
  const title = t(seen ? 'move.CHANGE' : 'create');

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (missing(values).length === 0) {
      save.mutate(draftOf(values), {
        onSuccess: (notice) => {
          letGo();
          notify('ok', t('form.saved'));
          void navigate(paths.desk.notice(notice.summary.id), { replace: true });
        },
      });
    }
  }

  return (
    <Page title={title} crumbs={[{ label: common('area.notices'), to: paths.desk.notices }, { label: title }]}>
      <Panel>
        <form className={styles.form} onSubmit={submit} onKeyDown={notByEnter} noValidate>
          <FormField label={t('form.title')} hint={t('form.titleHint')} error={errorOf('/title')} required>
            {(control) => (
              <Input
                {...control}
                value={values.title}
                maxLength={100}
                onChange={(event) => change({ title: event.target.value })}
              />
            )}
          </FormField>
          <FormField label={t('form.text')} hint={t('form.textHint')} error={errorOf('/text')} required>
            {(control) => (
              <Input.TextArea
                {...control}
                value={values.text}
                maxLength={10_000}
                autoSize={{ minRows: 8, maxRows: 24 }}
                onChange={(event) => change({ text: event.target.value })}
              />
            )}
          </FormField>
          <div className={styles.pair}>
            <FormField label={t('form.effectiveOn')} error={errorOf('/effectiveOn')} required>
              {(control) => (
                <Input
                  {...control}
                  type="date"
                  value={values.effectiveOn}
                  onChange={(event) => change({ effectiveOn: event.target.value })}
                />
              )}
            </FormField>
            <FormField label={t('form.days')} hint={t('form.daysHint')} error={errorOf('/days')} required>
              {(control) => (
                <InputNumber
                  {...control}
                  style={{ width: '100%' }}
                  min={1}
                  max={20}
                  precision={0}
                  value={values.days}
                  onChange={(days) => change({ days: days ?? 1 })}
                />
              )}
            </FormField>
          </div>
          <AudienceFields audience={values.audience} errorOf={errorOf} onChange={(audience) => change({ audience })} />
          {explains && (
            <SchemePicker
              value={values.schemeId}
              error={errorOf('/schemeId')}
              onChange={(schemeId) =>
                change({ schemeId, ...(schemeId ? { questions: withCheck(values.questions) } : {}) })
              }
            />
          )}
          <QuestionsEditor
            questions={values.questions}
            needed={values.schemeId !== undefined}
            errorOf={errorOf}
            onChange={(questions) => change({ questions })}
          />
          {refused.size === 0 && <ProblemAlert error={save.error} />}
          <div className={styles.buttons}>
            <Button type="primary" htmlType="submit" loading={save.isPending}>
              {t('form.save')}
            </Button>
            <Button onClick={() => void navigate(seen ? paths.desk.notice(seen.id) : paths.desk.notices)}>
              {common('actions.cancel')}
            </Button>
          </div>
        </form>
      </Panel>
    </Page>
  );
}
