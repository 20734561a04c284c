import { DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { FormField } from '@/desk/FormField';
import { Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { idOf } from '../pointers';
import { partId } from '../sections';
import styles from './Editor.module.css';
import { useDraftContext } from './useDraft';

const NAME_LENGTH = 100;

export function EditBasics() {
  const { t } = useTranslation('scheme');
  const { form, messages, set } = useDraftContext();
  return (
    <Panel id={partId('basics')} title={t('section.basics')}>
      <div className={styles.basics}>
        <FormField label={t('field.name')} id={idOf('/name')} error={messages.get('/name')} required>
          {(control) => (
            <Input
              {...control}
              value={form.name}
              maxLength={NAME_LENGTH}
              placeholder={t('field.namePlaceholder')}
              onChange={(event) => set('/name', event.target.value)}
            />
          )}
        </FormField>
        <FormField
          label={t('field.effectiveFrom')}
          id={idOf('/effectiveFrom')}
          hint={t('field.effectiveFromHint')}
          error={messages.get('/effectiveFrom')}
          required
        >
          {(control) => (
            <DatePicker
              {...control}
              picker="month"
              allowClear={false}
              value={form.effectiveFrom ? dayjs(`${form.effectiveFrom}-01`) : null}
              onChange={(month) => set('/effectiveFrom', month?.format('YYYY-MM') ?? '')}
            />
          )}
        </FormField>
      </div>
    </Panel>
  );
}
