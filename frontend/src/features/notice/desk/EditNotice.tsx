import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from 'react-router';
import { Panel } from '@/desk/Page';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { paths } from '@/lib/paths';
import { type Notice, noticeQuery } from '../queries';
import { NoticeForm } from './NoticeForm';
import type { Values } from './values';

export default function EditNotice() {
  const { id = '' } = useParams();
  const notice = useQuery(noticeQuery(id));
  if (!notice.data) {
    return (
      <Panel>
        {notice.error ? (
          <ErrorPanel error={notice.error} retry={() => void notice.refetch()} />
        ) : (
          <SkeletonLines lines={8} />
        )}
      </Panel>
    );
  }
  const { value, etag } = notice.data;
  // What is published is read, not written.
  return value.moves.includes('CHANGE') ? (
    <NoticeForm seen={{ id, etag }} initial={valuesOf(value)} />
  ) : (
    <Navigate to={paths.desk.notice(id)} replace />
  );
}

function valuesOf({ summary, text, schemeId, days, audience, questions }: Notice): Values {
  return {
    title: summary.title,
    text,
    effectiveOn: summary.effectiveOn,
    schemeId,
    days,
    audience,
    questions: questions.map(({ text: asked, options, right = 0, explanation = '' }) => ({
      text: asked,
      options,
      right,
      explanation,
    })),
  };
}
