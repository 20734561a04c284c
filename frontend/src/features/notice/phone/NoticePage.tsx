import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { useFilesToShow } from '@/api/attachments';
import { holds, MANAGER_ROLES, useMe } from '@/api/me';
import { useTranslation } from '@/i18n/useTranslation';
import { Card } from '@/kit/Card';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { PhonePage } from '@/kit/PhonePage';
import { SkeletonLines } from '@/kit/Skeleton';
import { paths } from '@/lib/paths';
import { AckPanel } from '../AckPanel';
import { Editions } from '../Editions';
import { NoticePill } from '../NoticePill';
import { NoticeText } from '../NoticeText';
import { type Notice, noticeQuery } from '../queries';
import { StandingNote } from '../StandingNote';
import { useReading } from '../useReading';
import styles from './NoticePage.module.css';

const Attachments = lazy(() => import('@/kit/Attachments'));
// Officers have no people of their own.
const ReachCard = lazy(() => import('./ReachCard'));

export default function NoticePage() {
  const { t } = useTranslation('notice');
  const { id = '' } = useParams();
  const notice = useQuery(noticeQuery(id));
  return (
    <PhonePage
      title={notice.data?.value.summary.title ?? t('one')}
      sub={notice.data ? t('of', { unit: notice.data.value.summary.unitName }) : '\u00a0'}
      back={paths.phone.notices}
    >
      {notice.data ? (
        // Another version is another page: its check begins anew.
        <Detail key={id} notice={notice.data.value} />
      ) : (
        <Card>
          {notice.error ? (
            <ErrorPanel error={notice.error} retry={() => void notice.refetch()} />
          ) : (
            <SkeletonLines lines={6} />
          )}
        </Card>
      )}
    </PhonePage>
  );
}

function Detail({ notice }: { notice: Notice }) {
  const { t } = useTranslation('notice');
  useReading(notice);
  const { summary } = notice;
  const manages = holds(useMe(), ...MANAGER_ROLES);
  const hasFiles = useFilesToShow({ type: 'notice', id: summary.id });
  return (
    <>
      <Card title={t('edition', { edition: summary.edition })} aside={<NoticePill standing={summary.standing} />}>
        <div className={styles.body}>
          <StandingNote notice={notice} addressOf={paths.phone.notice} />
          <p className={styles.meta}>
            <span>{t('from', { day: summary.effectiveOn })}</span>
            {summary.dueOn && notice.moves.includes('ACKNOWLEDGE') && <span>{t('by', { day: summary.dueOn })}</span>}
            {summary.schemeName && <span>{t('onScheme', { scheme: summary.schemeName })}</span>}
          </p>
          <NoticeText text={notice.text} />
        </div>
      </Card>
      {hasFiles && (
        <Card title={t('files')}>
          <Suspense fallback={<SkeletonLines lines={1} height={56} />}>
            <Attachments owner={{ type: 'notice', id: summary.id }} open={false} />
          </Suspense>
        </Card>
      )}
      {notice.own && (
        <Card title={t('ack.title')}>
          <AckPanel notice={notice} />
        </Card>
      )}
      {manages && summary.recipients > 0 && (
        <Suspense fallback={<SkeletonLines lines={3} />}>
          <ReachCard notice={notice} />
        </Suspense>
      )}
      {notice.editions.length > 1 && (
        <Card title={t('editions')}>
          <Editions notice={notice} addressOf={paths.phone.notice} />
        </Card>
      )}
    </>
  );
}
