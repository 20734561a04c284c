import { useTranslation } from '@/i18n/useTranslation';
import { Timeline } from '@/kit/Timeline';
import type { InquiryStep } from './queries';

export function InquirySteps({ steps }: { steps: readonly InquiryStep[] }) {
  const { t } = useTranslation('inquiry');
  return (
    <Timeline
      steps={steps.map(({ at, kind, by, words }) => ({
        at,
        title: t(`step.${kind}`),
        by: by ?? t('system'),
        words,
        bad: kind === 'OVERDUE',
      }))}
    />
  );
}
