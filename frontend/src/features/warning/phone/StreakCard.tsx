import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslation } from '@/i18n/useTranslation';
import { Card } from '@/kit/Card';
import { paths } from '@/lib/paths';
import { ownOutlookQuery, type StreakOutlook } from '../queries';
import { StagePill } from '../StagePill';
import styles from './Streak.module.css';

/** On the officer's first screen while months below the lifeline count, or this one is heading there. */
export default function StreakCard({ staffNo }: { staffNo: string }) {
  const { t } = useTranslation('warning');
  const outlook = useQuery(ownOutlookQuery(staffNo)).data;
  if (!outlook || (outlook.streak === 0 && !outlook.atRisk)) {
    return null;
  }
  const stage = outlook.projectedStage ?? outlook.stage;
  return (
    <Card title={t('card.title')} aside={stage && <StagePill stage={stage} />}>
      <div className={styles.lines}>
        <p>
          {outlook.stage
            ? t('card.streak', { count: outlook.streak, stage: t(`stage.${outlook.stage}`) })
            : t('card.clear')}
        </p>
        <Ahead outlook={outlook} />
        <Link className={styles.more} to={paths.phone.warnings}>
          {t('card.more')}
        </Link>
      </div>
    </Card>
  );
}

function Ahead({ outlook }: { outlook: StreakOutlook }) {
  const { t } = useTranslation('warning');
  if (outlook.exempt) {
    return <p>{t('card.exempt')}</p>;
  }
  if (outlook.atRisk === undefined || !outlook.asOf) {
    return <p className={styles.note}>{t('card.unknown')}</p>;
  }
  return (
    <>
      <p className={styles.ahead} data-tone={outlook.atRisk ? 'bad' : 'ok'}>
        {outlook.projectedStage ? t('card.worse', { stage: t(`stage.${outlook.projectedStage}`) }) : t('card.better')}
      </p>
      <p className={styles.note}>{t('card.note', { day: outlook.asOf })}</p>
    </>
  );
}
