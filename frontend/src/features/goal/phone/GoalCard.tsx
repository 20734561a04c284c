import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { ButtonLink } from '@/kit/Button';
import { Card } from '@/kit/Card';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { Skeleton } from '@/kit/Skeleton';
import { currentMonth, shortDay, today } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { mondayOf } from '../goal';
import { weekGoalQuery } from '../queries';
import styles from './Goal.module.css';
import { Progress } from './Progress';

const GoalSheet = lazy(() => import('./GoalSheet'));

/** What the officer means to do this week, and how far that is. */
export default function GoalCard() {
  const { t } = useTranslation('goal');
  const week = mondayOf(today());
  const goal = useQuery(weekGoalQuery(week));
  const [editing, setEditing] = useState(false);
  const set = goal.data?.value.set;
  return (
    <Card
      title={t('goal.title')}
      aside={
        set && (
          <button type="button" className={styles.link} onClick={() => setEditing(true)}>
            {t('goal.edit')}
          </button>
        )
      }
    >
      {goal.isPending && <Skeleton height={92} />}
      {goal.isError && <ErrorPanel error={goal.error} retry={() => void goal.refetch()} />}
      {goal.data && (set ? <Progress goal={goal.data.value} /> : <Nothing />)}
      {goal.data && (
        <p className={styles.small}>
          {t('goal.span', { from: shortDay(week), to: shortDay(goal.data.value.until) })}
          {' · '}
          {goal.data.value.asOf ? t('goal.asOf', { day: shortDay(goal.data.value.asOf) }) : t('goal.notYet')}
        </p>
      )}
      {editing && goal.data && (
        <Suspense>
          <GoalSheet goal={goal.data} onClose={() => setEditing(false)} />
        </Suspense>
      )}
    </Card>
  );
}

function Nothing() {
  const { t } = useTranslation('goal');
  return (
    <div className={styles.nothing}>
      <p>{t('goal.empty')}</p>
      <ButtonLink look="outline" to={paths.phone.whatIf(currentMonth())}>
        {t('goal.toWhatIf')}
      </ButtonLink>
    </div>
  );
}
