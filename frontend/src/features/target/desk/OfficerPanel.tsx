import { useQuery } from '@tanstack/react-query';
import { unitsQuery } from '@/api/units';
import { Panel } from '@/desk/Page';
import { PlainTable } from '@/desk/PlainTable';
import { language } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { monthLabel } from '@/lib/clock';
import { count, percent } from '@/lib/figures';
import { coverageQuery, officerSheetQuery } from '../queries';
import { OfficerSheetPanel } from './OfficerSheetPanel';
import styles from './Sheet.module.css';

type Props = { unit: string; month: string };

/** The officers of a branch or sub-branch; of the whole bank only who has issued and who has seen. */
export function OfficerPanel(props: Props) {
  const units = useQuery(unitsQuery);
  const level = units.data?.find((one) => one.code === props.unit)?.level;
  return (
    <>
      {units.data && level !== 'HEAD_OFFICE' && <Sheet {...props} />}
      <Coverage {...props} bank={level === 'HEAD_OFFICE'} />
    </>
  );
}

function Sheet({ unit, month }: Props) {
  const sheet = useQuery(officerSheetQuery(month, unit));
  if (sheet.error) {
    return (
      <Panel>
        <ErrorPanel error={sheet.error} retry={() => void sheet.refetch()} />
      </Panel>
    );
  }
  return sheet.data ? (
    <OfficerSheetPanel seen={sheet.data} unit={unit} month={month} />
  ) : (
    <Panel>
      <SkeletonLines lines={12} height={36} />
    </Panel>
  );
}

function Coverage({ unit, month, bank }: Props & { bank: boolean }) {
  const { t } = useTranslation('target');
  const coverage = useQuery(coverageQuery(month, unit));
  const label = monthLabel(month, language());
  if (!coverage.data) {
    return coverage.error ? <ErrorPanel error={coverage.error} retry={() => void coverage.refetch()} /> : null;
  }
  return (
    <Panel title={t('coverage.title', { month: label })} flush>
      <PlainTable
        figures
        label={t('coverage.title', { month: label })}
        heads={[
          t('coverage.unit'),
          t('coverage.officers'),
          t('coverage.issued'),
          t('coverage.seen'),
          t('coverage.share'),
        ]}
        rows={coverage.data.map((row) => ({
          key: row.unitCode,
          cells: [
            row.unitName,
            count(row.officers),
            row.issued === 0 ? t('notSet') : count(row.issued),
            count(row.acknowledged),
            row.issued === 0 ? '–' : `${percent(row.acknowledged / row.issued)} %`,
          ],
        }))}
      />
      {bank && <p className={styles.note}>{t('officers.chooseBranchHint')}</p>}
    </Panel>
  );
}
