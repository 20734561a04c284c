import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { fieldMessages } from '@/api/problem';
import { FormField } from '@/desk/FormField';
import { OrgPicker } from '@/desk/OrgPicker';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { useTranslation } from '@/i18n/useTranslation';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { notify } from '@/kit/Notice';
import { SkeletonLines } from '@/kit/Skeleton';
import { today } from '@/lib/clock';
import { conveyMutation, type Notice, recipientsQuery } from '../queries';
import { Attendees } from './Attendees';
import styles from './Notices.module.css';

const MOST = 500;

/** Day, who attended, and what was said. Nobody is ticked to begin with: a record says what somebody saw. */
export default function MeetingDialog({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const { t } = useTranslation('notice');
  const { t: common } = useTranslation();
  const { id } = notice.summary;
  const led = useMe().roles.find((held) => held.role === 'SUB_BRANCH_MANAGER' || held.role === 'BRANCH_MANAGER');
  const [unit, setUnit] = useState(led?.unitCode ?? '');
  const [heldOn, setHeldOn] = useState(today());
  const [attendees, setAttendees] = useState<readonly string[]>([]);
  const [note, setNote] = useState('');
  const people = useQuery(recipientsQuery(id, { unit }, 0, MOST));
  const convey = useMutation(conveyMutation(useQueryClient(), id));
  const refused = fieldMessages(convey.error);
  const choose = (next: string) => {
    setUnit(next);
    setAttendees([]);
  };
  const record = () =>
    convey.mutate(
      { unitCode: unit, heldOn, attendees: [...attendees], ...(note.trim() ? { note: note.trim() } : {}) },
      {
        onSuccess: () => {
          notify('ok', t('meetings.done', { count: attendees.length }));
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t('move.CONVEY')}
      okText={attendees.length === 0 ? t('meetings.recordNone') : t('meetings.record', { count: attendees.length })}
      cancelText={common('actions.cancel')}
      okButtonProps={{ disabled: attendees.length === 0 || heldOn === '', loading: convey.isPending }}
      onOk={record}
      onCancel={onClose}
      width={620}
    >
      <div className={styles.body}>
        <div className={styles.pair}>
          <FormField label={t('meetings.unit')} error={refused.get('/unitCode')} required>
            {(control) => <OrgPicker control={control} width="100%" value={unit} onChange={choose} />}
          </FormField>
          <FormField label={t('meetings.heldOn')} error={refused.get('/heldOn')} required>
            {(control) => (
              <Input
                {...control}
                type="date"
                max={today()}
                value={heldOn}
                onChange={(event) => setHeldOn(event.target.value)}
              />
            )}
          </FormField>
        </div>
        <fieldset className={styles.group}>
          <legend>{t('meetings.attendees', { count: attendees.length, all: people.data?.items.length ?? 0 })}</legend>
          {people.data ? (
            <Attendees people={people.data.items} chosen={attendees} onChange={setAttendees} />
          ) : people.error ? (
            <ErrorPanel error={people.error} retry={() => void people.refetch()} />
          ) : (
            <SkeletonLines lines={3} />
          )}
        </fieldset>
        <FormField label={t('meetings.note')} error={refused.get('/note')}>
          {(control) => (
            <Input.TextArea
              {...control}
              rows={2}
              maxLength={500}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </FormField>
        {refused.size === 0 && <ProblemAlert error={convey.error} />}
      </div>
    </Modal>
  );
}
