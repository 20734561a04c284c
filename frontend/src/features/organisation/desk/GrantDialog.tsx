import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { DatePicker, Modal, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { fieldMessages } from '@/api/problem';
import { unitsQuery } from '@/api/units';
import { FormField } from '@/desk/FormField';
import { ProblemAlert } from '@/desk/ProblemAlert';
import { useTranslation } from '@/i18n/useTranslation';
import { notify } from '@/kit/Notice';
import { today } from '@/lib/clock';
import { grantMutation, type Person, type RoleGrant } from '../queries';
import { faultsOf, GRANTABLE, type GrantableRole, type GrantForm, levelOf, unitsFor } from '../roles';
import styles from './Person.module.css';

const DAY = 'YYYY-MM-DD';

export function GrantDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  const units = useQuery(unitsQuery).data ?? [];
  const [form, setForm] = useState<GrantForm>({ from: today() });
  const [tried, setTried] = useState(false);
  const grant = useMutation(grantMutation(useQueryClient(), person.staffNo));
  const refused = fieldMessages(grant.error);
  const faults = tried ? faultsOf(form) : {};
  const role = form.role as GrantableRole | undefined;
  const choices = role ? unitsFor(role, units) : [];

  const errorOf = (field: keyof RoleGrant) => {
    const fault = faults[field];
    return fault ? t(`role.fault.${fault}`) : refused.get(`/${field}`);
  };
  const change = (part: GrantForm) => {
    grant.reset();
    setForm({ ...form, ...part });
  };
  function chooseRole(next: GrantableRole) {
    const fitting = unitsFor(next, units);
    const stays = fitting.some((unit) => unit.code === form.unitCode);
    change({ role: next, unitCode: stays ? form.unitCode : fitting.length === 1 ? fitting[0]?.code : undefined });
  }
  function submit() {
    setTried(true);
    if (Object.keys(faultsOf(form)).length === 0) {
      grant.mutate(form as RoleGrant, {
        onSuccess: () => {
          notify('ok', t('role.granted'));
          onClose();
        },
      });
    }
  }

  return (
    <Modal
      open
      title={t('role.grantTo', { name: person.name })}
      okText={t('role.grant')}
      cancelText={common('actions.cancel')}
      okButtonProps={{ loading: grant.isPending }}
      onOk={submit}
      onCancel={onClose}
    >
      <div className={styles.dialog}>
        {refused.size === 0 && <ProblemAlert error={grant.error} />}
        <FormField label={t('role.role')} hint={t('role.officerHint')} error={errorOf('role')} required>
          {(control) => (
            <Select
              {...control}
              value={role ?? null}
              options={GRANTABLE.map((value) => ({ value, label: common(`role.${value}`) }))}
              onChange={chooseRole}
            />
          )}
        </FormField>
        <FormField
          label={t('role.unit')}
          hint={role && t('role.unitHint', { level: common(`level.${levelOf(role)}`) })}
          error={errorOf('unitCode')}
          required
        >
          {(control) => (
            <Select
              {...control}
              showSearch={{ optionFilterProp: 'label' }}
              disabled={!role}
              value={form.unitCode ?? null}
              options={choices.map((unit) => ({ value: unit.code, label: `${unit.name} ${unit.code}` }))}
              onChange={(unitCode) => change({ unitCode })}
            />
          )}
        </FormField>
        <div className={styles.pair}>
          <FormField label={t('role.from')} error={errorOf('from')} required>
            {(control) => (
              <DatePicker
                {...control}
                value={form.from ? dayjs(form.from) : null}
                onChange={(day) => change({ from: day?.format(DAY) })}
              />
            )}
          </FormField>
          <FormField label={t('role.until')} hint={t('role.untilHint')} error={errorOf('until')}>
            {(control) => (
              <DatePicker
                {...control}
                value={form.until ? dayjs(form.until) : null}
                onChange={(day) => change({ until: day?.format(DAY) })}
              />
            )}
          </FormField>
        </div>
      </div>
    </Modal>
  );
}
