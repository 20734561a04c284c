import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/kit/Button';
import { useErrorWords } from '@/kit/ErrorPanel';
import { CheckIcon } from '@/kit/icons';
import { notify } from '@/kit/Notice';
import { moment } from '@/lib/clock';
import { complete } from './model';
import styles from './Notice.module.css';
import { QuestionField } from './QuestionField';
import { acknowledgeMutation, type CheckResult, type Notice } from './queries';

/** Where a recipient acknowledges a notice, after the check where it has one; later, that they did. */
export function AckPanel({ notice }: { notice: Notice }) {
  const { t } = useTranslation('notice');
  const { own, questions } = notice;
  if (own?.acknowledgedAt) {
    return (
      <div className={styles.form}>
        <p className={styles.done}>
          <CheckIcon size={20} /> {t('ack.doneAt', { at: moment(own.acknowledgedAt) })}
        </p>
        {questions.map((question) => (
          <QuestionField key={question.text} question={question} value={question.right} />
        ))}
      </div>
    );
  }
  return notice.moves.includes('ACKNOWLEDGE') ? <AckForm notice={notice} /> : <p>{t('ack.over')}</p>;
}

function AckForm({ notice }: { notice: Notice }) {
  const { t } = useTranslation('notice');
  const { questions, own } = notice;
  const [answers, setAnswers] = useState<(number | undefined)[]>(questions.map(() => undefined));
  const [wrong, setWrong] = useState<CheckResult['wrong']>([]);
  const acknowledge = useMutation(acknowledgeMutation(useQueryClient(), notice.summary.id));
  const given = complete(answers, questions.length);
  const answer = (at: number, option: number) => {
    setAnswers(answers.map((before, index) => (index === at ? option : before)));
    setWrong(wrong.filter((one) => one.question !== at));
  };
  const send = (all: number[]) =>
    acknowledge.mutate(all, {
      onSuccess: (result) => {
        setWrong(result.wrong);
        if (result.acknowledged) {
          notify('ok', t('ack.done'));
        }
      },
    });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (given) {
          send(given);
        }
      }}
    >
      <p className={styles.lead}>{t(questions.length > 0 ? 'ack.check' : 'ack.plain', { count: questions.length })}</p>
      {questions.map((question, at) => (
        <QuestionField
          key={question.text}
          question={question}
          value={answers[at]}
          wrong={wrong.find((one) => one.question === at)?.explanation}
          onAnswer={(option) => answer(at, option)}
        />
      ))}
      {wrong.length > 0 && (
        <p className={styles.wrong} role="alert">
          {t('ack.wrong', { wrong: wrong.length, tries: own?.tries ?? 0 })}
        </p>
      )}
      {acknowledge.isError && <Refusal error={acknowledge.error} />}
      <Button type="submit" wide busy={acknowledge.isPending} disabled={!given}>
        {t('ack.go')}
      </Button>
    </form>
  );
}

function Refusal({ error }: { error: unknown }) {
  const words = useErrorWords(error);
  return (
    <p className={styles.wrong} role="alert">
      {words.hint}
    </p>
  );
}
