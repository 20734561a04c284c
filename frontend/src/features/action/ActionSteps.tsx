import { useTranslation } from '@/i18n/useTranslation';
import { Timeline } from '@/kit/Timeline';
import type { ActionStep } from './queries';

const BAD: readonly ActionStep['kind'][] = ['RETURNED', 'ESCALATED', 'CANCELLED'];

export function ActionSteps({ steps }: { steps: readonly ActionStep[] }) {
  const { t } = useTranslation('action');
  return (
    <Timeline
      steps={steps.map(({ at, kind, by, words }) => ({
        at,
        title: t(`step.${kind}`),
        by: by ?? t('system'),
        words,
        bad: BAD.includes(kind),
      }))}
    />
  );
}
