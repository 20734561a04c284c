import { PlainTable } from '@/desk/PlainTable';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import type { OfficerSheet } from '../queries';
import { Added } from './Added';
import styles from './Sheet.module.css';

/** Each sub-branch's target against what is asked of its officers together. */
export function SubBranchSums({ sheet }: { sheet: OfficerSheet }) {
  const { t } = useTranslation('target');
  const words = useWords();
  const yuan = (amount: number | undefined) =>
    amount === undefined ? <span className={styles.small}>{t('notSet')}</span> : words.roundMoney(amount);
  const drafted = sheet.units.some((unit) => unit.draftFloorSum !== undefined && unit.draftFloorSum !== unit.floorSum);
  return (
    <PlainTable
      figures
      label={t('officers.sums')}
      heads={[
        t('officers.subBranch'),
        t('officers.given'),
        t('officers.floors'),
        t('added'),
        ...(drafted ? [t('officers.draftFloors'), t('added')] : []),
      ]}
      rows={sheet.units.map((unit) => ({
        key: unit.unitCode,
        cells: [
          unit.unitName,
          yuan(unit.given),
          yuan(unit.floorSum),
          <Added key="added" inflation={unit.inflation} />,
          ...(drafted ? [yuan(unit.draftFloorSum), <Added key="draft" inflation={unit.draftInflation} />] : []),
        ],
      }))}
    />
  );
}
