import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { monthsQuery } from '@/api/months';
import { language } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { monthLabel } from '@/lib/clock';

type Props = { value: string; onChange: (month: string) => void };

/** Months of the bank with their state, newest first. */
export function MonthPicker({ value, onChange }: Props) {
  const { t } = useTranslation();
  const months = useQuery(monthsQuery);
  const known = months.data ?? [];
  const options = (
    known.some((month) => month.month === value) ? known : [{ month: value, state: undefined }, ...known]
  ).map((month) => ({
    value: month.month,
    label: monthLabel(month.month, language()),
    state: month.state,
  }));
  return (
    <Select
      aria-label={t('month.label')}
      style={{ width: 150 }}
      value={value}
      options={options}
      loading={months.isPending}
      popupMatchSelectWidth={220}
      optionRender={(option) => (
        <span style={{ display: 'flex', justifyContent: 'space-between', gap: 12 }}>
          {option.label}
          {option.data.state && (
            <span style={{ color: 'var(--ink-500)', fontSize: 12 }}>{t(`month.${option.data.state}`)}</span>
          )}
        </span>
      )}
      onChange={onChange}
    />
  );
}
