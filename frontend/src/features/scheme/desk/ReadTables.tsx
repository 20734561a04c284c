import { PlainTable } from '@/desk/PlainTable';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { TierPill } from '@/kit/TierPill';
import { percent, points } from '@/lib/figures';
import type { SchemeRules } from '../queries';

export function ReadTiers({ tiers }: { tiers: SchemeRules['tiers'] }) {
  const { t } = useTranslation('scheme');
  const words = useWords();
  return (
    <PlainTable
      figures
      label={t('section.tiers')}
      heads={[
        t('field.tier'),
        t('field.minAveragePoints'),
        t('field.pointsStandard'),
        t('field.lifelineAmount'),
        t('field.floorAmount'),
        t('field.stretchAmount'),
      ]}
      rows={tiers.map((tier) => ({
        key: String(tier.tier),
        cells: [
          <TierPill key="tier" tier={tier.tier} />,
          points(tier.minAveragePoints),
          points(tier.pointsStandard),
          words.roundMoney(tier.lifelineAmount),
          words.roundMoney(tier.floorAmount),
          words.roundMoney(tier.stretchAmount),
        ],
      }))}
    />
  );
}

export function ReadGradeRules({ rules }: { rules: NonNullable<SchemeRules['gradeRules']> }) {
  const { t } = useTranslation('scheme');
  const { t: common } = useTranslation();
  return (
    <PlainTable
      figures
      label={t('section.gradeRules')}
      heads={[t('field.order'), t('field.minAnnualAttainment'), t('field.minMonthsMet'), t('field.proposal')]}
      rows={rules.map((rule, at) => ({
        key: String(at),
        cells: [
          at + 1,
          `≥ ${percent(rule.minAnnualAttainment).replace(/\.0$/, '')} %`,
          `≥ ${common('unit.monthsOf', { count: rule.minMonthsMet })}`,
          t(`proposal.${rule.proposal}`),
        ],
      }))}
    />
  );
}
