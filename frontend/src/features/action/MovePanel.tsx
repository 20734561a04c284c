import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { fieldMessages } from '@/api/problem';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/kit/Button';
import { useErrorWords } from '@/kit/ErrorPanel';
import { notify } from '@/kit/Notice';
import styles from './MovePanel.module.css';
import { lacksEvidence, needsWords } from './model';
import { type Move, moveMutation, type Versioned } from './queries';

/** What the reader can do with it now: a move is chosen, then its words are asked for. */
export function MovePanel({ seen }: { seen: Versioned }) {
  const { t } = useTranslation('action');
  const { value: action, etag } = seen;
  const [chosen, choose] = useState<Move>();
  const move = useMutation(moveMutation(useQueryClient(), action.summary.id));
  const stuck = (wanted: Move) => wanted === 'SUBMIT' && lacksEvidence(action);
  function make(wanted: Move, words: string) {
    move.mutate(
      { move: wanted, words, etag },
      {
        onSuccess: () => {
          choose(undefined);
          notify('ok', t(`done.${wanted}`));
        },
      },
    );
  }
  if (chosen) {
    return (
      <Words
        key={chosen}
        move={chosen}
        busy={move.isPending}
        error={move.error}
        onSay={(words) => make(chosen, words)}
        onBack={() => {
          move.reset();
          choose(undefined);
        }}
      />
    );
  }
  return (
    <div className={styles.form}>
      <div className={styles.buttons}>
        {action.moves.map((wanted) => (
          <Button
            key={wanted}
            look={lookOf(wanted)}
            disabled={stuck(wanted)}
            busy={move.isPending}
            onClick={() => (needsWords(wanted) ? choose(wanted) : make(wanted, ''))}
          >
            {t(`move.${wanted}`)}
          </Button>
        ))}
      </div>
      {action.moves.some(stuck) && <p className={styles.note}>{t('lacksEvidence')}</p>}
      {move.isError && <Refusal error={move.error} />}
    </div>
  );
}

function lookOf(move: Move): 'primary' | 'outline' | 'plain' | 'danger' {
  if (move === 'CANCEL') {
    return 'plain';
  }
  return move === 'RETURN' || move === 'START' ? 'outline' : 'primary';
}

type WordsProps = {
  move: Move;
  busy: boolean;
  error: unknown;
  onSay: (words: string) => void;
  onBack: () => void;
};

const LONGEST = 1000;

function Words({ move, busy, error, onSay, onBack }: WordsProps) {
  const { t } = useTranslation('action');
  const { t: common } = useTranslation('common');
  const [words, setWords] = useState('');
  const id = useId();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSay(words.trim());
      }}
    >
      <label htmlFor={id}>{t(`words.${move}`)}</label>
      <textarea
        id={id}
        className={styles.words}
        value={words}
        maxLength={LONGEST}
        required
        onChange={(event) => setWords(event.target.value)}
      />
      {Boolean(error) && <Refusal error={error} />}
      <div className={styles.buttons}>
        <Button
          type="submit"
          look={move === 'CANCEL' ? 'danger' : 'primary'}
          busy={busy}
          disabled={words.trim() === ''}
        >
          {t(`move.${move}`)}
        </Button>
        <Button look="outline" onClick={onBack}>
          {common('actions.back')}
        </Button>
      </div>
    </form>
  );
}

function Refusal({ error }: { error: unknown }) {
  const words = useErrorWords(error);
  return (
    <p className={styles.error} role="alert">
      {fieldMessages(error).get('/words') ?? words.hint}
    </p>
  );
}
