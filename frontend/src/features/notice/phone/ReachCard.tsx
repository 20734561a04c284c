import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/kit/Button';
import { Card } from '@/kit/Card';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { notify } from '@/kit/Notice';
import { SkeletonLines } from '@/kit/Skeleton';
import { Tabs } from '@/kit/Tabs';
import { moment } from '@/lib/clock';
import { count } from '@/lib/figures';
import { missingIn, remindable, type Wanted } from '../model';
import { coverageQuery, type Notice, remindMutation } from '../queries';
import { MissingList } from './MissingList';
import styles from './NoticePage.module.css';

/** Who of the reader's people has not got as far: a manager asks them, or has them reminded. */
export default function ReachCard({ notice }: { notice: Notice }) {
  const { t } = useTranslation('notice');
  const { id } = notice.summary;
  const coverage = useQuery(coverageQuery(id));
  const [step, setStep] = useState<Wanted>('ACKNOWLEDGED');
  const remind = useMutation(remindMutation(useQueryClient(), id));
  if (coverage.isPending || coverage.isError) {
    return (
      <Card title={t('coverage.title')}>
        {coverage.isError ? (
          <ErrorPanel error={coverage.error} retry={() => void coverage.refetch()} />
        ) : (
          <SkeletonLines lines={3} />
        )}
      </Card>
    );
  }
  const { recipients, missing } = missingIn(coverage.data);
  const reminder = remindable(coverage.data, undefined);
  return (
    <Card title={t('coverage.title')} aside={t('coverage.of', { count: recipients })}>
      <div className={styles.body}>
        <Tabs
          label={t('coverage.title')}
          options={missing.map(([value, people]) => ({ value, label: `${t(`missing.${value}`)} ${count(people)}` }))}
          value={step}
          onChange={setStep}
        />
        <MissingList key={step} id={id} step={step} />
        {notice.moves.includes('REMIND') && (
          <Button
            look="outline"
            wide
            busy={remind.isPending}
            disabled={reminder.missing === 0}
            onClick={() =>
              remind.mutate(undefined, {
                onSuccess: ({ reminded }) => notify('ok', t('reminded', { count: reminded })),
              })
            }
          >
            {reminder.missing === 0 && reminder.at
              ? t('remind.done', { count: reminder.reminded, time: moment(reminder.at).slice(11) })
              : t('remind.go', { count: reminder.missing })}
          </Button>
        )}
      </div>
    </Card>
  );
}
