import { Select } from 'antd';
import { FormField, FormGrid } from '@/desk/FormField';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { TierPill } from '@/kit/TierPill';
import { idOf } from '../pointers';
import styles from './Editor.module.css';
import { EditSection } from './EditSection';
import { EditTable } from './EditTable';
import { NumberCell, NumberField } from './NumberInput';
import { useDraftContext } from './useDraft';

const NUMBERS = [
  ['minAveragePoints', 'plain'],
  ['pointsStandard', 'plain'],
  ['lifelineAmount', 'money'],
  ['floorAmount', 'money'],
  ['stretchAmount', 'money'],
] as const;

export function EditTiers() {
  const { t } = useTranslation('scheme');
  const words = useWords();
  return (
    <EditSection name="tiers">
      <EditTable
        list="tiers"
        label={t('section.tiers')}
        heads={[t('field.tier'), ...NUMBERS.map(([field]) => t(`field.${field}`))]}
        addLabel={t('edit.addTier')}
        nameOf={(at) => words.tier(at + 1)}
        cells={(at) => (
          <>
            <th scope="row" className={styles.rowHead}>
              <TierPill tier={at + 1} />
            </th>
            {NUMBERS.map(([field, kind]) => (
              <NumberCell
                key={field}
                pointer={`/tiers/${at}/${field}`}
                kind={kind}
                label={`${words.tier(at + 1)} ${t(`field.${field}`)}`}
              />
            ))}
          </>
        )}
      />
      <FormGrid>
        <NumberField
          pointer="/tierWindowMonths"
          kind="months"
          label={t('field.tierWindowMonths')}
          hint={t('field.tierWindowMonthsHint')}
        />
        <EntryTier />
        <NumberField
          pointer="/probationMonths"
          kind="months"
          label={t('field.probationMonths')}
          hint={t('field.probationMonthsHint')}
        />
      </FormGrid>
    </EditSection>
  );
}

function EntryTier() {
  const { t } = useTranslation('scheme');
  const { form, messages, set } = useDraftContext();
  const words = useWords();
  return (
    <FormField
      label={t('field.entryTier')}
      id={idOf('/entryTier')}
      hint={t('field.entryTierHint')}
      error={messages.get('/entryTier')}
    >
      {(control) => (
        <Select
          {...control}
          value={form.entryTier}
          options={form.tiers.map(({ tier }) => ({ value: tier, label: words.tier(tier ?? 0) }))}
          onChange={(tier) => set('/entryTier', tier)}
        />
      )}
    </FormField>
  );
}
