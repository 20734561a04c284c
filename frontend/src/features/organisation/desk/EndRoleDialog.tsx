import { useMutation, useQueryClient } from '@tanstack/react-query';
import { DatePicker, Modal, Radio } from 'antd';
import dayjs from 'dayjs';
import { useId, useState } from 'react';
import { fieldMessages } from '@/api/problem';
import { FormField } from '@/desk/FormField';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { useTranslation } from '@/i18n/useTranslation';
import { notify } from '@/kit/Notice';
import { today } from '@/lib/clock';
import { endMutation, type PersonRole } from '../queries';
import { dayBefore } from '../roles';
import styles from './Person.module.css';

type Props = { staffNo: string; role: PersonRole; onClose: () => void };

/** At once, which is yesterday as the last day; or at the end of a day to come. */
export function EndRoleDialog({ staffNo, role, onClose }: Props) {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  const label = useId();
  const day = today();
  const [later, setLater] = useState(false);
  const [until, setUntil] = useState(day);
  const end = useMutation(endMutation(useQueryClient(), staffNo));
  const refused = fieldMessages(end.error);
  const submit = () =>
    end.mutate(
      { id: role.id, until: later ? until : dayBefore(day) },
      {
        onSuccess: () => {
          notify('ok', t('role.endDone'));
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t('role.endTitle', { role: common(`role.${role.role}`), unit: role.unitName })}
      okText={t('role.end')}
      cancelText={common('actions.cancel')}
      okButtonProps={{ danger: true, loading: end.isPending }}
      onOk={submit}
      onCancel={onClose}
    >
      <div className={styles.dialog}>
        {(!later || refused.size === 0) && <ProblemAlert error={end.error} />}
        <p id={label}>{t('role.endHint')}</p>
        <Radio.Group
          aria-labelledby={label}
          className={styles.choices ?? ''}
          value={later}
          onChange={(event) => setLater(event.target.value)}
        >
          <Radio value={false}>{t('role.endNow')}</Radio>
          <Radio value={true}>{t('role.endLater')}</Radio>
        </Radio.Group>
        {later && (
          <FormField label={t('role.lastDay')} error={refused.get('/until')}>
            {(control) => (
              <DatePicker
                {...control}
                allowClear={false}
                value={dayjs(until)}
                minDate={dayjs(day)}
                onChange={(chosen) => chosen && setUntil(chosen.format('YYYY-MM-DD'))}
              />
            )}
          </FormField>
        )}
      </div>
    </Modal>
  );
}
