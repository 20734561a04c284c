import { Panel } from '@/desk/Page';
import { PlainTable } from '@/desk/PlainTable';
import { useTranslation } from '@/i18n/useTranslation';
import { count, percent, points } from '@/lib/figures';
import { shareOf } from '../report';
import { reportPart } from '../reportParts';
import type { Measures, Report } from '../simulations';

/** The same rules for newcomers and old hands: means of a month, so that groups of any size compare. */
export function ReportTenures({ tenures }: { tenures: Report['tenures'] }) {
  const { t } = useTranslation('laboratory');
  const shown = (share: number | undefined, show: (share: number) => string) =>
    share === undefined ? t('noShare') : show(share);
  const both = (one: (of: Measures) => string, before: Measures, after: Measures) =>
    t('arrow', { before: one(before), after: one(after) });
  const rate = (key: 'pointsMet' | 'misses') => (of: Measures) =>
    shown(shareOf(of[key], of.counted), (share) => `${percent(share)}%`);
  return (
    <Panel flush id={reportPart('tenures')} title={t('part.tenures')} sub={t('tenure.hint')}>
      <PlainTable
        figures
        label={t('part.tenures')}
        heads={[t('tenure.name'), t('tenure.months'), t('tenure.average'), t('tenure.met'), t('tenure.missed')]}
        rows={tenures.map(({ tenure, months, before, after }) => ({
          key: tenure,
          cells: [
            t(`tenure.${tenure}`),
            count(months),
            both((of) => shown(shareOf(of.points, months), points), before, after),
            both(rate('pointsMet'), before, after),
            both(rate('misses'), before, after),
          ],
        }))}
      />
    </Panel>
  );
}
