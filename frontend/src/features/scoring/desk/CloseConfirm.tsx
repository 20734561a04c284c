import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { Month } from '@/api/months';
import { type Summary, summaryQuery } from '@/api/scores';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { BANK } from '@/desk/scope';
import { useTranslation } from '@/i18n/useTranslation';
import { count } from '@/lib/figures';
import styles from './Months.module.css';

type Props = {
  readonly month: Month;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** What will happen, in words and figures, and a sign that it was read: there is no way back. */
export function CloseConfirm({ month, busy, error, onConfirm, onCancel }: Props) {
  const { t } = useTranslation('scoringDesk');
  const { t: common } = useTranslation('common');
  const [read, setRead] = useState(false);
  const summary = useQuery(summaryQuery(month.month, BANK)).data;
  return (
    <div className={styles.confirm}>
      <p>
        <b>{t('months.confirmLead')}</b>
      </p>
      <ol className={styles.effects}>
        <li>{t('months.effectFreeze', { count: month.officers })}</li>
        <li>{t('months.effectLate')}</li>
        <li>{summary ? t('months.effectStreak', streakCounts(summary)) : t('months.effectStreakPlain')}</li>
        <li>{t('months.effectNext')}</li>
      </ol>
      {month.completeThrough && <p className={styles.small}>{t('months.through2', { day: month.completeThrough })}</p>}
      <ProblemAlert error={error} />
      <Checkbox checked={read} onChange={(event) => setRead(event.target.checked)}>
        {t('months.understood')}
      </Checkbox>
      <div className={styles.buttons}>
        <Button onClick={onCancel}>{common('actions.cancel')}</Button>
        <Button type="primary" danger disabled={!read} loading={busy} onClick={onConfirm}>
          {t('months.confirm')}
        </Button>
      </div>
    </div>
  );
}

function streakCounts(summary: Summary) {
  const of = (streak: number) => count(summary.streaks.find((one) => one.streak === streak)?.officers ?? 0);
  return { reminder: of(1), warning: of(2), exit: of(3) };
}
