import { Grid, Steps } from 'antd';
import { useTranslation } from '@/i18n/useTranslation';
import { STEPS, type Step } from '../wizard';

/** How far an import is; `failed` marks the receipt of one that took nothing in. */
export function ImportSteps({ step, failed = false }: { step: Step; failed?: boolean }) {
  const { t } = useTranslation('ledger');
  const wide = Grid.useBreakpoint().md ?? true;
  return (
    <Steps
      size="small"
      responsive={false}
      titlePlacement={wide ? 'horizontal' : 'vertical'}
      current={STEPS.indexOf(step)}
      status={failed ? 'error' : step === 'receipt' ? 'finish' : 'process'}
      items={STEPS.map((key) => ({ title: t(`step.${key}`) }))}
    />
  );
}
