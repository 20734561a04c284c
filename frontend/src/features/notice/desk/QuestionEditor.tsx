import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Radio } from 'antd';
import { FieldError, FormField } from '@/desk/FormField';
import { useTranslation } from '@/i18n/useTranslation';
import type { ErrorOf } from './NoticeForm';
import styles from './Notices.module.css';
import { type NewQuestion, withoutOption } from './values';

const FEWEST_OPTIONS = 2;
const MOST_OPTIONS = 6;

type Props = {
  at: number;
  question: NewQuestion;
  errorOf: ErrorOf;
  onChange: (question: NewQuestion) => void;
  onRemove?: () => void;
};

/** One question with its options; the radio button marks the right one. */
export function QuestionEditor({ at, question, errorOf, onChange, onRemove }: Props) {
  const { t } = useTranslation('notice');
  const pointer = `/questions/${at}`;
  return (
    <fieldset className={styles.question}>
      <legend>{t('form.question', { number: at + 1 })}</legend>
      <FormField label={t('form.questionText')} error={errorOf(`${pointer}/text`)} required>
        {(control) => (
          <Input
            {...control}
            value={question.text}
            maxLength={200}
            onChange={(event) => onChange({ ...question, text: event.target.value })}
          />
        )}
      </FormField>
      <Options at={at} question={question} errorOf={errorOf} onChange={onChange} />
      <FormField
        label={t('form.explanation')}
        hint={t('form.explanationHint')}
        error={errorOf(`${pointer}/explanation`)}
        required
      >
        {(control) => (
          <Input
            {...control}
            value={question.explanation}
            maxLength={300}
            onChange={(event) => onChange({ ...question, explanation: event.target.value })}
          />
        )}
      </FormField>
      {onRemove && (
        <div>
          <Button type="text" icon={<DeleteOutlined />} onClick={onRemove}>
            {t('form.removeQuestion')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function Options({ at, question, errorOf, onChange }: Omit<Props, 'onRemove'>) {
  const { t } = useTranslation('notice');
  const { options, right } = question;
  const set = (place: number, text: string) =>
    onChange({ ...question, options: options.map((before, index) => (index === place ? text : before)) });
  return (
    <div className={styles.options}>
      <span className={styles.hint}>{t('form.optionsHint')}</span>
      {options.map((option, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option is its number
        <div key={place}>
          <div className={styles.option}>
            <Radio
              aria-label={t('form.right', { number: place + 1 })}
              checked={right === place}
              onChange={() => onChange({ ...question, right: place })}
            />
            <Input
              aria-label={t('form.option', { question: at + 1, number: place + 1 })}
              value={option}
              maxLength={100}
              onChange={(event) => set(place, event.target.value)}
            />
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={t('form.removeOption', { number: place + 1 })}
              disabled={options.length <= FEWEST_OPTIONS}
              onClick={() => onChange(withoutOption(question, place))}
            />
          </div>
          <FieldError of={`notice-option-${at}-${place}`} error={errorOf(`/questions/${at}/options/${place}`)} />
        </div>
      ))}
      {options.length < MOST_OPTIONS && (
        <div>
          <Button
            size="small"
            icon={<PlusOutlined />}
            onClick={() => onChange({ ...question, options: [...options, ''] })}
          >
            {t('form.addOption')}
          </Button>
        </div>
      )}
    </div>
  );
}
