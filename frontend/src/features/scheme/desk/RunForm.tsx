import { ExperimentOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { monthsQuery } from '@/api/months';
import { FormField } from '@/desk/FormField';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { monthLabel } from '@/lib/clock';
import { paths } from '@/lib/paths';
import type { Scheme } from '../queries';
import { runMutation } from '../simulations';
import styles from './Laboratory.module.css';

const USUAL_MONTHS = 12;

/** Which closed months; the latest twelve unless the reader says otherwise. */
export function RunForm({ scheme }: { scheme: Scheme }) {
  const { t } = useTranslation('laboratory');
  const months = useQuery(monthsQuery);
  if (!months.data) {
    return months.error ? (
      <ErrorPanel error={months.error} retry={() => void months.refetch()} />
    ) : (
      <SkeletonLines lines={2} />
    );
  }
  const closed = months.data.filter(({ state }) => state === 'CLOSED').map(({ month }) => month);
  return closed.length === 0 ? (
    <Empty title={t('form.noMonths')} hint={t('form.noMonthsHint')} />
  ) : (
    <Fields scheme={scheme} closed={closed} />
  );
}

function Fields({ scheme, closed }: { scheme: Scheme; closed: readonly string[] }) {
  const { t } = useTranslation('laboratory');
  const navigate = useNavigate();
  const run = useMutation(runMutation(useQueryClient(), scheme.id));
  const [latest = ''] = closed;
  const [from, setFrom] = useState(closed[Math.min(closed.length, USUAL_MONTHS) - 1] ?? latest);
  const [to, setTo] = useState(latest);
  return (
    <>
      <ProblemAlert error={run.error} />
      <div className={styles.form}>
        <MonthField
          label={t('form.from')}
          value={from}
          months={closed.filter((month) => month <= to)}
          onChange={setFrom}
        />
        <MonthField label={t('form.to')} value={to} months={closed.filter((month) => month >= from)} onChange={setTo} />
        <Button
          type="primary"
          icon={<ExperimentOutlined />}
          loading={run.isPending}
          onClick={() => run.mutate({ from, to }, { onSuccess: ({ id }) => void navigate(paths.desk.simulation(id)) })}
        >
          {t('form.run')}
        </Button>
        {scheme.status === 'DRAFT' && <span className={styles.hint}>{t('form.unsaved')}</span>}
      </div>
    </>
  );
}

type FieldProps = { label: string; value: string; months: readonly string[]; onChange: (month: string) => void };

function MonthField({ label, value, months, onChange }: FieldProps) {
  const { language } = useWords();
  return (
    <FormField label={label}>
      {(control) => (
        <Select
          {...control}
          style={{ width: 170 }}
          value={value}
          options={months.map((month) => ({ value: month, label: monthLabel(month, language) }))}
          onChange={onChange}
        />
      )}
    </FormField>
  );
}
