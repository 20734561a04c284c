import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useMe } from '@/api/me';
import { useTranslation } from '@/i18n/useTranslation';
import { Card } from '@/kit/Card';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { PhonePage } from '@/kit/PhonePage';
import { SkeletonLines } from '@/kit/Skeleton';
import { paths } from '@/lib/paths';
import styles from '../Exit.module.css';
import { MovePanel } from '../MovePanel';
import { PaperButton } from '../PaperButton';
import { FileList, HandoverList, Months, StatusOf, Steps } from '../Parts';
import { exitQuery, type Versioned } from '../queries';

export default function ExitPage() {
  const { t } = useTranslation('exit');
  const { id = '' } = useParams();
  const exit = useQuery(exitQuery(id));
  return (
    <PhonePage title={t('page')} sub={exit.data?.value.summary.name ?? '\u00a0'} back={paths.phone.exits}>
      {exit.data ? (
        <Detail seen={exit.data} />
      ) : (
        <Card>
          {exit.error ? (
            <ErrorPanel error={exit.error} retry={() => void exit.refetch()} />
          ) : (
            <SkeletonLines lines={5} />
          )}
        </Card>
      )}
    </PhonePage>
  );
}

function Detail({ seen }: { seen: Versioned }) {
  const { t } = useTranslation('exit');
  const me = useMe();
  const one = seen.value;
  const own = one.summary.staffNo === me.staffNo;
  return (
    <>
      <Card title={t('next')} aside={<StatusOf status={one.summary.status} />}>
        <div className={styles.form}>
          {own && !one.summary.endedOn && <p className={styles.note}>{t('fair')}</p>}
          <p className={styles.meta}>
            <span>
              {t('field.statementDue')} {one.statementDueOn}
            </span>
            {one.appealDueOn && (
              <span>
                {t('field.appealDue')} {one.appealDueOn}
              </span>
            )}
          </p>
          <MovePanel seen={seen} />
        </div>
      </Card>
      <Card title={t('months')}>
        <Months months={one.months} />
      </Card>
      <Card title={t('file')}>
        <FileList missing={one.missing} />
        <PaperButton of={one.summary} />
      </Card>
      {one.handover.length > 0 && (
        <Card title={t('handover')}>
          <HandoverList items={one.handover} {...(!own && { actionAt: paths.phone.action })} />
        </Card>
      )}
      <Card title={t('history')}>
        <Steps steps={one.steps} />
      </Card>
    </>
  );
}
