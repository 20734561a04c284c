import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { fieldMessages } from '@/api/problem';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/kit/Button';
import { useErrorWords } from '@/kit/ErrorPanel';
import { Labelled } from '@/kit/Field';
import { ChoiceField, TextField } from '@/kit/LongField';
import { notify } from '@/kit/Notice';
import { today } from '@/lib/clock';
import styles from './Exit.module.css';
import { isReason, LONGEST, leavesPost, OUTCOMES } from './model';
import { type Move, moveMutation, type Outcome, type Said, type Versioned } from './queries';

/** What the reader can do with the case now: a move is chosen, then its reasons are asked for. */
export function MovePanel({ seen }: { seen: Versioned }) {
  const { t } = useTranslation('exit');
  const { moves, missing } = seen.value;
  const [chosen, choose] = useState<Move>();
  if (chosen) {
    return <MoveForm key={chosen} seen={seen} move={chosen} onEnd={() => choose(undefined)} />;
  }
  const stuck = moves.includes('DECIDE') && missing.length > 0;
  return (
    <div className={styles.form}>
      {moves.length === 0 && <p className={styles.note}>{t('nothing')}</p>}
      <div className={styles.buttons}>
        {moves.map((move) => (
          <Button
            key={move}
            look={move === 'RETURN' || move === 'STATE' ? 'outline' : 'primary'}
            disabled={move === 'DECIDE' && stuck}
            onClick={() => choose(move)}
          >
            {t(`move.${move}`)}
          </Button>
        ))}
      </div>
      {stuck && <p className={styles.note}>{t('incomplete')}</p>}
    </div>
  );
}

type FormProps = { seen: Versioned; move: Move; onEnd: () => void };

function MoveForm({ seen, move, onEnd }: FormProps) {
  const { t } = useTranslation('exit');
  const { t: common } = useTranslation();
  const { id, proposal } = seen.value.summary;
  const [said, setSaid] = useState<Said>({ words: '', outcome: 'RETAINED', upheld: false });
  const make = useMutation(moveMutation(useQueryClient(), id, seen.etag));
  const refused = fieldMessages(make.error);
  const hint = useErrorWords(make.error).hint;
  const leaves = move === 'DECIDE' && leavesPost(proposal);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate(
      { move, said: { ...said, words: said.words.trim() } },
      {
        onSuccess: () => {
          notify('ok', t(`done.${move}`));
          onEnd();
        },
      },
    );
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {move === 'PROPOSE' && (
        <ChoiceField
          label={t('form.outcome')}
          value={said.outcome ?? 'RETAINED'}
          options={OUTCOMES.map((outcome) => ({ value: outcome, label: t(`outcome.${outcome}`) }))}
          onChange={(outcome) => setSaid({ ...said, outcome: outcome as Outcome })}
        />
      )}
      {move === 'ANSWER' && (
        <ChoiceField
          label={t('form.upheld')}
          value={String(said.upheld)}
          options={[
            { value: 'false', label: t('form.no') },
            { value: 'true', label: t('form.yes') },
          ]}
          onChange={(upheld) => setSaid({ ...said, upheld: upheld === 'true' })}
        />
      )}
      {move === 'DECIDE' && proposal && <p className={styles.note}>{t(`consequence.${proposal}`)}</p>}
      {leaves && (
        <Labelled label={t('form.lastDay')} error={refused.get('/lastDay')}>
          {(control) => (
            <input
              {...control}
              type="date"
              min={today()}
              value={said.lastDay ?? ''}
              onChange={(event) => setSaid({ ...said, lastDay: event.target.value })}
            />
          )}
        </Labelled>
      )}
      <TextField
        label={t(`words.${move}`)}
        value={said.words}
        longest={LONGEST}
        error={refused.get('/words')}
        onChange={(words) => setSaid({ ...said, words })}
      />
      {make.isError && refused.size === 0 && (
        <p className={styles.error} role="alert">
          {hint}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          type="submit"
          look="primary"
          busy={make.isPending}
          disabled={!isReason(said.words) || (leaves && !said.lastDay)}
        >
          {t(`move.${move}`)}
        </Button>
        <Button look="outline" onClick={onEnd}>
          {common('actions.back')}
        </Button>
      </div>
    </form>
  );
}
