import { language } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { monthLabel } from '@/lib/clock';
import { count, points } from '@/lib/figures';
import type { TrendMonth } from '../queries';

/** The drawing's figures for screen readers. */
export function TrendTable({ months }: { months: readonly TrendMonth[] }) {
  const { t } = useTranslation('scoringDesk');
  const { t: common } = useTranslation('common');
  const words = useWords();
  return (
    <table className="sr-only">
      <caption>{t('statement.trend')}</caption>
      <thead>
        <tr>
          {[
            t('statement.month'),
            t('statement.trendPoints'),
            t('statement.trendAmount'),
            t('ranking.attainment'),
            common('tier.label'),
            t('statement.rank'),
          ].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={month.month}>
            <th scope="row">{monthLabel(month.month, language())}</th>
            <td>{points(month.points)}</td>
            <td>{words.shortMoney(month.amount)}</td>
            <td>{month.exempt ? t('ranking.exempt') : common(`attainment.${month.attainment}`)}</td>
            <td>{words.tier(month.tier)}</td>
            <td>{month.rank == null ? '—' : count(month.rank)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
