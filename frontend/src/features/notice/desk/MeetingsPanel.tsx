import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { StatusPill } from '@/kit/StatusPill';
import { moment } from '@/lib/clock';
import { type Meeting, meetingsQuery, type Notice } from '../queries';
import styles from './Notices.module.css';

const CancelMeetingDialog = lazy(() => import('./CancelMeetingDialog'));
const MeetingDialog = lazy(() => import('./MeetingDialog'));

/** In which meetings it was conveyed, by whom, to whom. */
export function MeetingsPanel({ notice }: { notice: Notice }) {
  const { t } = useTranslation('notice');
  const meetings = useQuery(meetingsQuery(notice.summary.id));
  const [open, setOpen] = useState(false);
  const [wrong, setWrong] = useState<Meeting>();
  return (
    <Panel
      title={t('meetings.title')}
      sub={t('meetings.sub')}
      aside={notice.moves.includes('CONVEY') && <Button onClick={() => setOpen(true)}>{t('move.CONVEY')}</Button>}
    >
      {meetings.error ? (
        <ErrorPanel error={meetings.error} retry={() => void meetings.refetch()} />
      ) : meetings.data ? (
        <Meetings meetings={meetings.data} onCancel={setWrong} />
      ) : (
        <SkeletonLines lines={2} />
      )}
      <Suspense fallback={null}>
        {open && <MeetingDialog notice={notice} onClose={() => setOpen(false)} />}
        {wrong && (
          <CancelMeetingDialog notice={notice.summary.id} meeting={wrong} onClose={() => setWrong(undefined)} />
        )}
      </Suspense>
    </Panel>
  );
}

type ListProps = { meetings: readonly Meeting[]; onCancel: (meeting: Meeting) => void };

function Meetings({ meetings, onCancel }: ListProps) {
  const { t } = useTranslation('notice');
  if (meetings.length === 0) {
    return <p className={styles.hint}>{t('meetings.none')}</p>;
  }
  return (
    <ul className={styles.meetings}>
      {meetings.map((meeting) => (
        <li key={meeting.id} data-cancelled={meeting.cancelled !== undefined}>
          <div className={styles.buttons}>
            <b>
              {meeting.heldOn} {meeting.unitName}
            </b>
            {meeting.cancelled && <StatusPill tone="none">{t('meetings.cancelled')}</StatusPill>}
            {meeting.cancellable && (
              <Button size="small" type="text" onClick={() => onCancel(meeting)}>
                {t('meetings.cancel')}
              </Button>
            )}
          </div>
          <span>
            {t('meetings.who', {
              count: meeting.attendees.length,
              names: meeting.attendees.join(t('comma')),
            })}
          </span>
          {meeting.note && <p>{meeting.note}</p>}
          <span>{t('meetings.by', { name: meeting.recordedBy })}</span>
          {meeting.cancelled && (
            <span>
              {t('meetings.cancelledBy', {
                name: meeting.cancelled.by,
                at: moment(meeting.cancelled.at),
                reason: meeting.cancelled.reason,
              })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
