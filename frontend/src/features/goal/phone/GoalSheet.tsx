import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Button } from '@/kit/Button';
import { Field } from '@/kit/Field';
import { notify } from '@/kit/Notice';
import { Sheet } from '@/kit/Sheet';
import { Stepper } from '@/kit/Stepper';
import { targetsOf, withLoans } from '../goal';
import { dropGoalMutation, type GoalProduct, setGoalMutation, type Versioned } from '../queries';
import styles from './Goal.module.css';

const AMOUNT = /^\d{1,12}(\.\d{1,2})?$/;
const MAX_LOANS = 999;
const isAmount = (text: string) => AMOUNT.test(text) && Number(text) > 0;

type Row = { product: string; loans: number; amount: string };
const rowOf = ({ product, loans, amount }: GoalProduct): Row => ({ product, loans, amount: String(amount) });

/** Numbers and amounts of the goal to change, or the whole of it to drop. */
export default function GoalSheet({ goal, onClose }: { goal: Versioned; onClose: () => void }) {
  const { t } = useTranslation('goal');
  const client = useQueryClient();
  const [rows, setRows] = useState(() => targetsOf(goal.value).map(rowOf));
  // Of the version on which the changes are made, whatever is read anew behind the sheet.
  const [etag] = useState(goal.etag);
  const save = useMutation(setGoalMutation(client, goal.value.week));
  const wanted = rows.filter(({ loans }) => loans > 0);
  const change = (row: Row) => setRows(rows.map((old) => (old.product === row.product ? row : old)));
  const submit = () =>
    save.mutate(
      { etag, products: wanted.map((row) => ({ ...row, amount: Number(row.amount) })) },
      { onSettled: onClose },
    );
  return (
    <Sheet open title={t('edit.title')} onClose={onClose}>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <EditRow key={row.product} row={row} onChange={change} />
        ))}
      </ul>
      <div className={styles.actions}>
        <Button
          wide
          busy={save.isPending}
          disabled={wanted.length === 0 || !wanted.every(({ amount }) => isAmount(amount))}
          onClick={submit}
        >
          {t('edit.save')}
        </Button>
        <Drop week={goal.value.week} etag={etag} onClose={onClose} />
      </div>
    </Sheet>
  );
}

function EditRow({ row, onChange }: { row: Row; onChange: (row: Row) => void }) {
  const { t } = useTranslation('goal');
  const { t: common } = useTranslation('common');
  const words = useWords();
  const product = words.product(row.product);
  function count(loans: number) {
    const kept = isAmount(row.amount) && loans > 0;
    const [next] = kept ? withLoans([{ ...row, amount: Number(row.amount) }], row.product, loans) : [];
    onChange(next ? rowOf(next) : { ...row, loans });
  }
  return (
    <li>
      <div className={styles.head}>
        <b>{product}</b>
        <Stepper
          label={t('edit.count', { product })}
          moreLabel={t('edit.more', { product })}
          lessLabel={t('edit.less', { product })}
          value={row.loans}
          max={MAX_LOANS}
          unit={common('unit.loans', { count: row.loans })}
          onChange={count}
        />
      </div>
      {row.loans > 0 && (
        <Field
          label={t('edit.amount', { product })}
          inputMode="decimal"
          value={row.amount}
          error={isAmount(row.amount) ? undefined : t('edit.bad')}
          onChange={({ target }) => onChange({ ...row, amount: target.value.trim() })}
        />
      )}
    </li>
  );
}

/** Asks once more: a thumb slips. */
function Drop({ week, etag, onClose }: { week: string; etag: string; onClose: () => void }) {
  const { t } = useTranslation('goal');
  const [sure, setSure] = useState(false);
  const drop = useMutation(dropGoalMutation(useQueryClient(), week));
  return (
    <Button
      wide
      look={sure ? 'danger' : 'plain'}
      busy={drop.isPending}
      onClick={() =>
        sure
          ? drop.mutate(etag, { onSuccess: () => notify('ok', t('edit.dropped')), onSettled: onClose })
          : setSure(true)
      }
    >
      {t(sure ? 'edit.dropAgain' : 'edit.drop')}
    </Button>
  );
}
