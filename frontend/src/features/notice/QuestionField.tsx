import { useId } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import styles from './Notice.module.css';
import type { Question } from './queries';

type Props = {
  question: Question;
  value: number | undefined;
  /** what to read again, where the answer was wrong */
  wrong?: string | undefined;
  /** left out where it is only shown, with the right answer */
  onAnswer?: (option: number) => void;
};

export function QuestionField({ question, value, wrong, onAnswer }: Props) {
  const { t } = useTranslation('notice');
  const id = useId();
  const shown = onAnswer === undefined;
  return (
    <fieldset className={styles.question} aria-describedby={wrong ? `${id}-wrong` : undefined}>
      <legend>{question.text}</legend>
      {question.options.map((option, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option is its number
        <label key={at} className={styles.option} data-right={shown && at === question.right}>
          <input
            type="radio"
            name={id}
            checked={value === at}
            disabled={shown}
            aria-invalid={wrong ? true : undefined}
            onChange={() => onAnswer?.(at)}
          />
          <span>{option}</span>
        </label>
      ))}
      {wrong && (
        <p id={`${id}-wrong`} className={styles.wrong}>
          {t('ack.again', { explanation: wrong })}
        </p>
      )}
      {shown && question.explanation && <p className={styles.lead}>{question.explanation}</p>}
    </fieldset>
  );
}
