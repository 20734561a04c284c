import { NextList } from '@/desk/NextList';
import { language } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { monthLabel } from '@/lib/clock';
import type { UnitSheet } from '../queries';
import { useAddedText } from './Added';

/** What publishing the draft does, with what it adds month by month. */
export function UnitConsequences({ sheet }: { sheet: UnitSheet }) {
  const { t } = useTranslation('target');
  const text = useAddedText();
  const added = sheet.checks
    .filter((check) => !check.closed && check.draftInflation && check.draftInflation.difference !== 0)
    .map((check) => ({
      key: check.month,
      text: t('publish.addedMonth', {
        month: monthLabel(check.month, language()),
        added: check.draftInflation ? text(check.draftInflation) : '',
      }),
    }));
  return (
    <NextList
      items={[
        { key: 'units', text: t('publish.units') },
        ...(added.length > 0 ? added : [{ key: 'none', text: t('publish.noneAdded') }]),
        { key: 'log', text: t('publish.log') },
      ]}
    />
  );
}
