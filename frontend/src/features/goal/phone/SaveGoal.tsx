import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/kit/Button';
import { notify } from '@/kit/Notice';
import { today } from '@/lib/clock';
import { goalOf, mondayOf } from '../goal';
import { setGoalMutation, weekGoalQuery } from '../queries';
import styles from './Goal.module.css';

type Props = { loans: readonly { product: string; count: number; averageAmount: number }[] };

/** Makes the supposed loans this week's goal. */
export default function SaveGoal({ loans }: Props) {
  const { t } = useTranslation('goal');
  const week = mondayOf(today());
  const goal = useQuery(weekGoalQuery(week));
  const save = useMutation(setGoalMutation(useQueryClient(), week));
  const set = goal.data?.value.set;
  const empty = loans.length === 0;
  return (
    <div className={styles.save}>
      <Button
        wide
        busy={save.isPending}
        disabled={empty || !goal.data}
        onClick={() =>
          save.mutate(
            { etag: goal.data?.etag ?? '', products: goalOf(loans) },
            { onSuccess: () => notify('ok', t('save.done')) },
          )
        }
      >
        {t(set ? 'save.replace' : 'save.action')}
      </Button>
      <p className={styles.small}>{empty ? t('save.none') : set ? t('save.replaces') : t('goal.only')}</p>
    </div>
  );
}
