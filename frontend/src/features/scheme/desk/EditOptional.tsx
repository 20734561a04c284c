import { Select } from 'antd';
import { controlProps, FormGrid } from '@/desk/FormField';
import { useTranslation } from '@/i18n/useTranslation';
import { idOf } from '../pointers';
import { EditSection } from './EditSection';
import { EditTable } from './EditTable';
import { NumberCell, NumberField } from './NumberInput';
import { useDraftContext } from './useDraft';

export function EditPace() {
  const { t } = useTranslation('scheme');
  return (
    <EditSection name="pace">
      <FormGrid>
        <NumberField pointer="/pace/rushDays" kind="days" label={t('field.rushDays')} hint={t('field.rushDaysHint')} />
        <NumberField pointer="/pace/rushShare" kind="percent" label={t('field.rushShare')} />
        <NumberField pointer="/pace/rushMinLoans" kind="loans" label={t('field.rushMinLoans')} />
        <NumberField pointer="/pace/idleDays" kind="days" label={t('field.idleDays')} hint={t('field.idleDaysHint')} />
      </FormGrid>
    </EditSection>
  );
}

export function EditGradeRules() {
  const { t } = useTranslation('scheme');
  const nameOf = (at: number) => t('field.rule', { number: at + 1 });
  return (
    <EditSection name="gradeRules">
      <EditTable
        list="gradeRules"
        label={t('section.gradeRules')}
        heads={[t('field.order'), t('field.minAnnualAttainment'), t('field.minMonthsMet'), t('field.proposal')]}
        addLabel={t('edit.addRule')}
        nameOf={nameOf}
        cells={(at) => (
          <>
            <th scope="row">{at + 1}</th>
            <NumberCell
              pointer={`/gradeRules/${at}/minAnnualAttainment`}
              kind="percent"
              label={`${nameOf(at)} ${t('field.minAnnualAttainment')}`}
            />
            <NumberCell
              pointer={`/gradeRules/${at}/minMonthsMet`}
              kind="months"
              label={`${nameOf(at)} ${t('field.minMonthsMet')}`}
            />
            <ProposalCell at={at} label={`${nameOf(at)} ${t('field.proposal')}`} />
          </>
        )}
      />
    </EditSection>
  );
}

const PROPOSALS = ['PROMOTE', 'KEEP', 'DEMOTE'] as const;

function ProposalCell({ at, label }: { at: number; label: string }) {
  const { t } = useTranslation('scheme');
  const { form, messages, set } = useDraftContext();
  const pointer = `/gradeRules/${at}/proposal`;
  return (
    <td>
      <Select
        {...controlProps(idOf(pointer), messages.get(pointer))}
        aria-label={label}
        style={{ width: '100%' }}
        value={form.gradeRules[at]?.proposal ?? null}
        options={PROPOSALS.map((value) => ({ value, label: t(`proposal.${value}`) }))}
        onChange={(value) => set(pointer, value)}
      />
    </td>
  );
}

export function EditCaseBonus() {
  const { t } = useTranslation('scheme');
  return (
    <EditSection name="caseBonus">
      <FormGrid>
        <NumberField pointer="/caseBonus/pointsPerPublishedCase" label={t('field.pointsPerPublishedCase')} />
        <NumberField pointer="/caseBonus/monthlyCapPerOfficer" label={t('field.monthlyCapPerOfficer')} />
        <NumberField pointer="/caseBonus/monthlyCapPerBranch" label={t('field.monthlyCapPerBranch')} />
      </FormGrid>
    </EditSection>
  );
}
