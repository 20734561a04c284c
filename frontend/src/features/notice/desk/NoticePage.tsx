import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useFilesToShow } from '@/api/attachments';
import { holds, useMe } from '@/api/me';
import { Facts, Page, Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import Attachments from '@/kit/Attachments';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { moment } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { AckPanel } from '../AckPanel';
import { Editions } from '../Editions';
import { NoticePill } from '../NoticePill';
import { NoticeText } from '../NoticeText';
import { QuestionField } from '../QuestionField';
import { type Notice, noticeQuery, type Versioned } from '../queries';
import { StandingNote } from '../StandingNote';
import { useReading } from '../useReading';
import { CoveragePanel } from './CoveragePanel';
import { MeetingsPanel } from './MeetingsPanel';
import { NoticeMoves } from './NoticeMoves';
import styles from './Notices.module.css';
import { useAudienceWords } from './useAudienceWords';

export default function NoticePage() {
  const { t } = useTranslation('notice');
  const { t: common } = useTranslation();
  const { id = '' } = useParams();
  const notice = useQuery(noticeQuery(id));
  return (
    <Page
      title={notice.data?.value.summary.title ?? t('one')}
      crumbs={[{ label: common('area.notices'), to: paths.desk.notices }, { label: t('reading') }]}
      actions={notice.data && <NoticeMoves seen={notice.data} />}
    >
      {notice.data ? (
        <Detail key={id} seen={notice.data} />
      ) : (
        <Panel>
          {notice.error ? (
            <ErrorPanel error={notice.error} retry={() => void notice.refetch()} />
          ) : (
            <SkeletonLines lines={8} />
          )}
        </Panel>
      )}
    </Page>
  );
}

function Detail({ seen }: { seen: Versioned }) {
  const { t } = useTranslation('notice');
  const notice = seen.value;
  useReading(notice);
  const { summary, own, questions } = notice;
  const manages = holds(useMe(), 'SUB_BRANCH_MANAGER', 'BRANCH_MANAGER', 'HEAD_OFFICE', 'AUDITOR');
  const published = summary.publishedAt !== undefined;
  const open = notice.moves.includes('CHANGE');
  const hasFiles = useFilesToShow({ type: 'notice', id: summary.id });
  return (
    <>
      <Panel title={t('edition', { edition: summary.edition })} aside={<NoticePill standing={summary.standing} />}>
        <div className={styles.body}>
          <StandingNote notice={notice} addressOf={paths.desk.notice} />
          <Summary notice={notice} />
          <NoticeText text={notice.text} />
        </div>
      </Panel>
      {(open || hasFiles) && (
        <Panel title={t('files')}>
          <Attachments owner={{ type: 'notice', id: summary.id }} open={open} />
        </Panel>
      )}
      {own && (
        <Panel title={t('ack.title')}>
          <AckPanel notice={notice} />
        </Panel>
      )}
      {!own && questions.length > 0 && (
        <Panel title={t('check')} sub={t('checkSub')}>
          <div className={styles.checked}>
            {questions.map((question) => (
              <QuestionField key={question.text} question={question} value={question.right} />
            ))}
          </div>
        </Panel>
      )}
      {manages && published && summary.recipients > 0 && (
        <>
          <CoveragePanel notice={notice} />
          <MeetingsPanel notice={notice} />
        </>
      )}
      {notice.editions.length > 1 && (
        <Panel title={t('editions')}>
          <Editions notice={notice} addressOf={paths.desk.notice} />
        </Panel>
      )}
    </>
  );
}

function Summary({ notice }: { notice: Notice }) {
  const { t } = useTranslation('notice');
  const words = useAudienceWords(notice.audience);
  const { summary, days } = notice;
  return (
    <Facts
      items={[
        [t('facts.unit'), summary.unitName],
        [t('facts.effectiveOn'), summary.effectiveOn],
        [t('facts.audience'), words],
        ...(summary.schemeName ? [[t('facts.scheme'), summary.schemeName] as const] : []),
        [t('facts.due'), summary.dueOn ?? t('facts.days', { count: days })],
        ...(summary.publishedAt
          ? [[t('facts.published'), `${moment(summary.publishedAt)} ${summary.publishedBy}`] as const]
          : []),
      ]}
    />
  );
}
