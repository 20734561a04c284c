import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useMe } from '@/api/me';
import { fieldMessages } from '@/api/problem';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Button } from '@/kit/Button';
import { Card } from '@/kit/Card';
import { useErrorWords } from '@/kit/ErrorPanel';
import { ChoiceField, TextField } from '@/kit/LongField';
import { notify } from '@/kit/Notice';
import { PhonePage } from '@/kit/PhonePage';
import { monthLabel } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { type Draft, EMPTY, isAmount, isChosen, KINDS, kindOf, lacking, REASONS, wishOf } from '../model';
import { askMutation } from '../queries';
import styles from './Phone.module.css';
import { TopicFields } from './TopicFields';

const LONGEST = 1000;

/** An officer asks about a month of their own; what it is about may come with the link. */
export default function AskPage() {
  const { t } = useTranslation('inquiry');
  const { language } = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const { month = '' } = useParams();
  const [search] = useSearchParams();
  const [draft, setDraft] = useState<Draft>({ ...EMPTY, kind: kindOf(search.get('kind')) });
  const [tried, setTried] = useState(false);
  const ask = useMutation(askMutation(useQueryClient()));
  const refused = fieldMessages(ask.error);
  const missing = lacking(draft);
  const badAmount = draft.kind === 'MISSING_LOAN' && !isAmount(draft.amount);
  const words = useErrorWords(ask.error);

  function errorOf(field: keyof Draft): string | undefined {
    if (tried && missing.includes(field)) {
      return t(isChosen(draft.kind, field) ? 'ask.choose' : 'ask.required');
    }
    return tried && field === 'amount' && badAmount ? t('ask.badAmount') : refused.get(`/${field}`);
  }

  function change(part: Partial<Draft>) {
    ask.reset();
    setDraft({ ...draft, ...part });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (missing.length === 0 && !badAmount) {
      ask.mutate(wishOf(month, draft), {
        onSuccess: ({ summary }) => {
          notify('ok', t('ask.done'));
          void navigate(paths.phone.inquiry(summary.id), { replace: true });
        },
      });
    }
  }

  return (
    <PhonePage title={t('ask.title')} sub={monthLabel(month, language)} back={paths.phone.statement(month, me.staffNo)}>
      <Card label={t('ask.title')}>
        <form className={styles.form} onSubmit={submit} noValidate>
          <ChoiceField
            label={t('ask.kind')}
            value={draft.kind}
            options={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
            onChange={(kind) => {
              setTried(false);
              change({ kind: kindOf(kind), reason: '' });
            }}
          />
          <TopicFields month={month} draft={draft} change={change} errorOf={errorOf} />
          <ChoiceField
            label={t('ask.reason')}
            value={draft.reason}
            empty={t('ask.choose')}
            options={REASONS[draft.kind].map((reason) => ({ value: reason, label: t(`reason.${reason}`) }))}
            error={errorOf('reason')}
            onChange={(reason) => change({ reason })}
          />
          <TextField
            label={t('ask.words')}
            hint={t('ask.wordsHint')}
            value={draft.words}
            longest={LONGEST}
            error={errorOf('words')}
            onChange={(said) => change({ words: said })}
          />
          {ask.isError && refused.size === 0 && (
            <p className={styles.error} role="alert">
              {words.hint}
            </p>
          )}
          <Button type="submit" wide busy={ask.isPending}>
            {t('ask.submit')}
          </Button>
          <p className={styles.note}>{t('ask.promise')}</p>
        </form>
      </Card>
    </PhonePage>
  );
}
