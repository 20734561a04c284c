import { SectionList } from '@/desk/SectionList';
import { useTranslation } from '@/i18n/useTranslation';
import type { Messages } from '../pointers';
import { faultsIn, PARTS, type Part, partId } from '../sections';

const NONE: Messages = new Map();

/** The way through a scheme, which is many screens long. */
export function SchemeSections({ messages = NONE }: { messages?: Messages }) {
  const { t } = useTranslation('scheme');
  const { t: trial } = useTranslation('schemeTrial');
  const faults = faultsIn(messages);
  const names: Record<Part, string> = {
    basics: t('section.basics'),
    products: t('section.products'),
    tiers: t('section.tiers'),
    pace: t('section.pace'),
    gradeRules: t('section.gradeRules'),
    caseBonus: t('section.caseBonus'),
    examples: trial('officer.title'),
    cliffs: trial('cliff.title'),
  };
  return (
    <SectionList
      sections={PARTS.map((part) => ({ id: partId(part), label: names[part], faults: faults.get(part) ?? 0 }))}
    />
  );
}
