import { useList } from '@/desk/ListPanel';
import { SectionList } from '@/desk/SectionList';
import { useTranslation } from '@/i18n/useTranslation';
import { REPORT_PARTS, reportPart } from '../reportParts';
import { partId } from '../sections';
import { officersQuery, type Report as Told } from '../simulations';
import type { Trial } from '../trial';
import { CliffsPanel } from './CliffsPanel';
import styles from './Laboratory.module.css';
import { ReportBands } from './ReportBands';
import { ReportBranches } from './ReportBranches';
import { ReportMonths } from './ReportMonths';
import { ReportOfficers } from './ReportOfficers';
import { ReportSummary } from './ReportSummary';
import { ReportTenures } from './ReportTenures';
import { ReportTiers } from './ReportTiers';
import { useTrial } from './useTrial';

const FILTERS = ['q', 'unit', 'shift', 'band', 'tierBefore', 'tierAfter', 'sort'] as const;

type Props = { id: string; report: Told; rules: Trial };

/** Everything of a report on one page; charts and tables lead to the officers behind each count. */
export function Report({ id, report, rules }: Props) {
  const { t } = useTranslation('laboratory');
  const { t: trialWords } = useTranslation('schemeTrial');
  const list = useList(FILTERS, officersQuery(id));
  const trial = useTrial(rules);

  function show(wish: Partial<Record<(typeof FILTERS)[number], string>>) {
    list.change({ ...Object.fromEntries(FILTERS.map((name) => [name, undefined])), ...wish });
    document.getElementById(reportPart('officers'))?.scrollIntoView({ block: 'start' });
  }

  return (
    <>
      <SectionList
        sections={[
          ...REPORT_PARTS.map((part) => ({ id: reportPart(part), label: t(`part.${part}`) })),
          { id: partId('cliffs'), label: trialWords('cliff.title') },
        ]}
      />
      <ReportSummary report={report} />
      <div className={styles.pair}>
        <ReportBands bands={report.bands} onShow={(band) => show({ band })} />
        <ReportTiers cells={report.tiers} onShow={(tierBefore, tierAfter) => show({ tierBefore, tierAfter })} />
      </div>
      <ReportOfficers id={id} list={list} tiers={rules.tiers.length} />
      <ReportMonths months={report.months} />
      <ReportBranches branches={report.branches} onShow={(unit) => show({ unit })} />
      <ReportTenures tenures={report.tenures} />
      <CliffsPanel state={trial} />
    </>
  );
}
