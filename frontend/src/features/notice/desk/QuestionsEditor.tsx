import { PlusOutlined } from '@ant-design/icons';
import { Button, Switch } from 'antd';
import { FieldError } from '@/desk/FormField';
import { useTranslation } from '@/i18n/useTranslation';
import type { ErrorOf } from './NoticeForm';
import styles from './Notices.module.css';
import { QuestionEditor } from './QuestionEditor';
import { emptyQuestion, FEWEST, MOST, type NewQuestion, withCheck } from './values';

type Props = {
  questions: readonly NewQuestion[];
  /** a notice on a scheme cannot go without */
  needed: boolean;
  errorOf: ErrorOf;
  onChange: (questions: NewQuestion[]) => void;
};

export function QuestionsEditor({ questions, needed, errorOf, onChange }: Props) {
  const { t } = useTranslation('notice');
  const replace = (at: number, question: NewQuestion) =>
    onChange(questions.map((before, index) => (index === at ? question : before)));
  return (
    <div className={styles.group}>
      <span className={styles.crumbs}>
        <Switch
          aria-label={t('form.check')}
          checked={questions.length > 0}
          disabled={needed}
          onChange={(on) => onChange(on ? withCheck(questions) : [])}
        />
        <b>{t('form.check')}</b>
      </span>
      <p className={styles.hint}>{t(needed ? 'form.checkNeeded' : 'form.checkHint')}</p>
      <FieldError of="notice-questions" error={errorOf('/questions')} />
      {questions.map((question, at) => (
        <QuestionEditor
          // biome-ignore lint/suspicious/noArrayIndexKey: a question is its place; its fields hold no state of their own
          key={at}
          at={at}
          question={question}
          errorOf={errorOf}
          onChange={(next) => replace(at, next)}
          {...(questions.length > FEWEST
            ? { onRemove: () => onChange(questions.filter((_, index) => index !== at)) }
            : {})}
        />
      ))}
      {questions.length > 0 && questions.length < MOST && (
        <div>
          <Button icon={<PlusOutlined />} onClick={() => onChange([...questions, emptyQuestion()])}>
            {t('form.addQuestion')}
          </Button>
        </div>
      )}
    </div>
  );
}
