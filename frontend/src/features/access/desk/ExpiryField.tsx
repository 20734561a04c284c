import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { FormField } from '@/desk/FormField';
import { useTranslation } from '@/i18n/useTranslation';
import { today } from '@/lib/clock';
import { LONGEST_DAYS } from '../clients';

type Props = { value: string; error: string | undefined; onChange: (day: string) => void };

export function latestExpiry(): string {
  return dayjs(today()).add(LONGEST_DAYS, 'day').format('YYYY-MM-DD');
}

export function ExpiryField({ value, error, onChange }: Props) {
  const { t } = useTranslation('apiClients');
  return (
    <FormField label={t('key.expiresOn')} hint={t('field.expiryHint', { days: LONGEST_DAYS })} error={error} required>
      {(control) => (
        <DatePicker
          {...control}
          allowClear={false}
          value={dayjs(value)}
          minDate={dayjs(today())}
          maxDate={dayjs(latestExpiry())}
          onChange={(day) => day && onChange(day.format('YYYY-MM-DD'))}
        />
      )}
    </FormField>
  );
}
