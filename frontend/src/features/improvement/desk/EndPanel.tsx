import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { fieldMessages } from '@/api/problem';
import { FormField } from '@/desk/FormField';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { useTranslation } from '@/i18n/useTranslation';
import { notify } from '@/kit/Notice';
import styles from '../Improvement.module.css';
import { RESULTS } from '../model';
import { endMutation, type Result, type Versioned } from '../queries';

/** Those who lead the officer end the plan with what came of it. */
export function EndPanel({ seen: { value, etag } }: { seen: Versioned }) {
  const { t } = useTranslation('improvement');
  const [result, setResult] = useState<Result>('REACHED');
  const [words, setWords] = useState('');
  const end = useMutation(endMutation(useQueryClient(), value.summary.id, etag));
  const refused = fieldMessages(end.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    end.mutate({ result, words: words.trim() }, { onSuccess: () => notify('ok', t('finished')) });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {refused.size === 0 && <ProblemAlert error={end.error} />}
      <FormField label={t('field.result')} required>
        {(control) => (
          <Select
            {...control}
            value={result}
            options={RESULTS.map((one) => ({ value: one, label: t(`result.${one}`) }))}
            onChange={setResult}
          />
        )}
      </FormField>
      <FormField label={t('field.words')} error={refused.get('/words')} required={result === 'ENDED_EARLY'}>
        {(control) => (
          <Input.TextArea
            {...control}
            value={words}
            maxLength={1000}
            rows={3}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </FormField>
      <p className={styles.note}>{t('finishHint')}</p>
      <div className={styles.buttons}>
        <Button
          type="primary"
          htmlType="submit"
          loading={end.isPending}
          disabled={result === 'ENDED_EARLY' && words.trim() === ''}
        >
          {t('finish')}
        </Button>
      </div>
    </form>
  );
}
