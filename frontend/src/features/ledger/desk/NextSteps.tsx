import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { NextList } from '@/desk/NextList';
import { Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { paths } from '@/lib/paths';
import type { LedgerImport } from '../queries';
import { nextSteps } from '../wizard';

export function NextSteps({ entry }: { entry: LedgerImport }) {
  const { t } = useTranslation('ledger');
  const navigate = useNavigate();
  const steps = nextSteps(entry);
  return (
    <Panel title={t('next.title')}>
      <NextList
        items={steps.map((step) => ({ key: step, text: t(`next.${step}`) }))}
        actions={
          <>
            {steps.some((step) => step !== 'close') && (
              <Button type="primary" onClick={() => void navigate(paths.desk.newImport)}>
                {t('next.again')}
              </Button>
            )}
            {steps.includes('close') && (
              <Button onClick={() => void navigate(paths.desk.months)}>{t('next.months')}</Button>
            )}
          </>
        }
      />
    </Panel>
  );
}
