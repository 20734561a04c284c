import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslation } from '@/i18n/useTranslation';
import { moment } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { attachedBy } from '../report';
import { runsQuery } from '../simulations';

/** Which report the publication takes along, or that there is none. */
export function PublishReport({ draft }: { draft: string }) {
  const { t } = useTranslation('laboratory');
  const runs = useQuery(runsQuery(draft)).data ?? [];
  const report = attachedBy(runs);
  return report ? (
    <>
      {t('publish.attached', { from: report.from, to: report.to, at: moment(report.finishedAt ?? report.createdAt) })}{' '}
      <Link to={paths.desk.simulation(report.id)}>{t('publish.read')}</Link>
    </>
  ) : (
    <>
      {t('publish.none')} <Link to={paths.desk.laboratory(draft)}>{t('publish.run')}</Link>
    </>
  );
}
