import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { fieldMessages } from '@/api/problem';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/kit/Button';
import { useErrorWords } from '@/kit/ErrorPanel';
import { TextField } from '@/kit/LongField';
import { notify } from '@/kit/Notice';
import styles from './Improvement.module.css';
import { seeMutation, type Versioned } from './queries';

/** The officer says that the plan was seen, and may add a word. */
export function SeePanel({ seen: { value, etag } }: { seen: Versioned }) {
  const { t } = useTranslation('improvement');
  const [comment, setComment] = useState('');
  const see = useMutation(seeMutation(useQueryClient(), value.summary.id, etag));
  const hint = useErrorWords(see.error).hint;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    see.mutate(comment.trim(), { onSuccess: () => notify('ok', t('seen')) });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p className={styles.note}>{t('seeHint')}</p>
      <TextField
        label={t('field.comment')}
        value={comment}
        longest={1000}
        error={fieldMessages(see.error).get('/comment')}
        onChange={setComment}
      />
      {see.isError && (
        <p className={styles.error} role="alert">
          {hint}
        </p>
      )}
      <Button type="submit" wide busy={see.isPending}>
        {t('see')}
      </Button>
    </form>
  );
}
