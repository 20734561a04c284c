import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from '@/i18n/useTranslation';

type Props = { value: string | undefined; onChange: (month: string | undefined) => void };

/** Any month, those to come too: leaves are approved ahead. */
export default function MonthFilter({ value, onChange }: Props) {
  const { t } = useTranslation('leave');
  return (
    <DatePicker
      picker="month"
      aria-label={t('list.month')}
      placeholder={t('list.anyMonth')}
      value={value ? dayjs(value) : null}
      onChange={(month) => onChange(month?.format('YYYY-MM'))}
    />
  );
}
