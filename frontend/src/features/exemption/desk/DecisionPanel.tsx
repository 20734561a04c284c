import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { fieldMessages } from '@/api/problem';
import { FormField } from '@/desk/FormField';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { useTranslation } from '@/i18n/useTranslation';
import { notify } from '@/kit/Notice';
import { type Move, moveMutation, type Versioned } from '../queries';
import styles from './Exemption.module.css';

/** Head office decides with a reason; the branch may take its wish back. */
export function DecisionPanel({ seen }: { seen: Versioned }) {
  const { t } = useTranslation('exemption');
  const { moves, files, summary } = seen.value;
  const [words, setWords] = useState('');
  const decide = useMutation(moveMutation(useQueryClient(), summary.id, seen.etag));
  const make = (move: Move) =>
    decide.mutate({ move, words: words.trim() }, { onSuccess: () => notify('ok', t(`done.${move}`)) });
  const judges = moves.includes('APPROVE');
  if (moves.length === 0) {
    return <p className={styles.note}>{t('nothing')}</p>;
  }
  return (
    <div className={styles.form}>
      {fieldMessages(decide.error).size === 0 && <ProblemAlert error={decide.error} />}
      {judges && (
        <FormField label={t('field.words')} error={fieldMessages(decide.error).get('/words')} required>
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
      )}
      <div className={styles.buttons}>
        {moves.map((move) => (
          <Button
            key={move}
            type={move === 'APPROVE' ? 'primary' : 'default'}
            loading={decide.isPending}
            disabled={move !== 'WITHDRAW' && (words.trim() === '' || (move === 'APPROVE' && files === 0))}
            onClick={() => make(move)}
          >
            {t(`move.${move}`)}
          </Button>
        ))}
      </div>
      {judges && files === 0 && <p className={styles.note}>{t('needFiles')}</p>}
    </div>
  );
}
