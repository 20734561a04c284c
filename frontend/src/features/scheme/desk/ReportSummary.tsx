import { KpiCard } from '@/desk/KpiCard';
import cards from '@/desk/KpiCard.module.css';
import { useTranslation } from '@/i18n/useTranslation';
import { count, points } from '@/lib/figures';
import { signed, signedCount } from '../report';
import { reportPart } from '../reportParts';
import type { Report } from '../simulations';

/** The whole bank in four figures. */
export function ReportSummary({ report }: { report: Report }) {
  const { t } = useTranslation('laboratory');
  const { before, after, gaining, losing, officers } = report;
  const arrow = (key: 'pointsMet' | 'floorMet' | 'counted') =>
    t(`kpi.${key}`, { before: count(before[key]), after: count(after[key]) });
  return (
    <div className={cards.cards} id={reportPart('summary')} tabIndex={-1}>
      <KpiCard label={t('kpi.people')} value={t('kpi.lose', { count: losing })}>
        <span>{t('kpi.gain', { count: gaining })}</span>
        <span>{t('kpi.same', { count: officers - gaining - losing })}</span>
      </KpiCard>
      <KpiCard label={t('kpi.points')} aside={signed(after.points - before.points)} value={points(after.points)}>
        <span>{t('kpi.was', { value: points(before.points) })}</span>
        <span>{arrow('pointsMet')}</span>
      </KpiCard>
      <KpiCard label={t('kpi.misses')} aside={signedCount(after.misses - before.misses)} value={count(after.misses)}>
        <span>{t('kpi.was', { value: count(before.misses) })}</span>
        <span>{arrow('floorMet')}</span>
      </KpiCard>
      <KpiCard label={t('kpi.cases')} aside={signedCount(after.cases - before.cases)} value={count(after.cases)}>
        <span>{t('kpi.was', { value: count(before.cases) })}</span>
        <span>{arrow('counted')}</span>
      </KpiCard>
    </div>
  );
}
