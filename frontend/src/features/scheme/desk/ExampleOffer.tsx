import { Alert, Button } from 'antd';
import { useTranslation } from '@/i18n/useTranslation';
import { exampleScheme } from '../exampleScheme';
import { formOf } from '../form';
import { useDraftContext } from './useDraft';

export function ExampleOffer() {
  const { t } = useTranslation('scheme');
  const { form, fill } = useDraftContext();
  return (
    <Alert
      type="info"
      showIcon
      title={t('example.title')}
      description={t('example.hint')}
      action={
        <Button onClick={() => fill(formOf({ ...exampleScheme, name: form.name, effectiveFrom: form.effectiveFrom }))}>
          {t('example.fill')}
        </Button>
      }
    />
  );
}
