import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Radio } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { fieldMessages } from '@/api/problem';
import { FieldError, FormField } from '@/desk/FormField';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { useTranslation } from '@/i18n/useTranslation';
import { notify } from '@/kit/Notice';
import { type Answer, answerMutation, type Versioned } from '../queries';
import { CorrectionPicker } from './CorrectionPicker';
import styles from './Desk.module.css';

const LONGEST = 1000;
const OUTCOMES: readonly Answer['outcome'][] = ['UPHELD', 'CORRECTED'];

export type Picked = { readonly loanNos: readonly string[]; readonly adjustmentIds: readonly string[] };

/** The outcome, the words the officer reads, and for a correction what it came to. */
export default function AnswerForm({ seen }: { seen: Versioned }) {
  const { t } = useTranslation('inquiry');
  const { id } = seen.value.summary;
  const [outcome, setOutcome] = useState<Answer['outcome']>();
  const [words, setWords] = useState('');
  const [picked, setPicked] = useState<Picked>({ loanNos: [], adjustmentIds: [] });
  const [tried, setTried] = useState(false);
  const answer = useMutation(answerMutation(useQueryClient(), id));
  const refused = fieldMessages(answer.error);
  const corrected = outcome === 'CORRECTED';
  const unpicked = corrected && picked.loanNos.length + picked.adjustmentIds.length === 0;
  const { t: common } = useTranslation();
  const required = (lacks: boolean) => (tried && lacks ? t('handle.required') : undefined);
  const unchosen = (lacks: boolean) => (tried && lacks ? common('state.choose') : undefined);
  const outcomeId = useId();

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (outcome && words.trim() && !unpicked) {
      const links = corrected ? { loanNos: [...picked.loanNos], adjustmentIds: [...picked.adjustmentIds] } : {};
      answer.mutate(
        { etag: seen.etag, answer: { outcome, words: words.trim(), ...links } },
        { onSuccess: () => notify('ok', t('handle.done')) },
      );
    }
  }

  return (
    <form className={styles.stack} onSubmit={submit} noValidate>
      {refused.size === 0 && <ProblemAlert error={answer.error} />}
      <div>
        <Radio.Group
          vertical
          aria-label={t('handle.outcome')}
          value={outcome ?? null}
          options={OUTCOMES.map((value) => ({ value, label: t(`handle.${value}`) }))}
          onChange={({ target }) => setOutcome(target.value)}
        />
        <FieldError of={outcomeId} error={unchosen(!outcome)} />
      </div>
      {corrected && (
        <CorrectionPicker
          id={id}
          picked={picked}
          onPick={setPicked}
          error={unchosen(unpicked) ?? refused.get('/loanNos') ?? refused.get('/adjustmentIds')}
        />
      )}
      <FormField
        label={t('handle.words')}
        hint={t('handle.wordsHint')}
        error={required(words.trim() === '') ?? refused.get('/words')}
        required
      >
        {(control) => (
          <Input.TextArea
            {...control}
            rows={4}
            maxLength={LONGEST}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      </FormField>
      <Button type="primary" htmlType="submit" loading={answer.isPending}>
        {t('handle.submit')}
      </Button>
    </form>
  );
}
