import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from '@/i18n/useTranslation';

type Props = { value: string | undefined; onChange: (month: string | undefined) => void };

export default function MonthFilter({ value, onChange }: Props) {
  const { t } = useTranslation('alert');
  return (
    <DatePicker
      picker="month"
      aria-label={t('month')}
      placeholder={t('anyMonth')}
      value={value ? dayjs(value) : null}
      onChange={(month) => onChange(month?.format('YYYY-MM'))}
    />
  );
}
