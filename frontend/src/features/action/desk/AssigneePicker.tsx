import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import type { ControlProps } from '@/desk/FormField';
import { useTranslation } from '@/i18n/useTranslation';
import { useSettled } from '@/lib/useSettled';
import { assigneesQuery } from '../queries';

const PAUSE_MS = 300;

type Props = { control: ControlProps; value: string; onChange: (staffNo: string) => void };

/** The server searches: it knows whom the reader directs. */
export function AssigneePicker({ control, value, onChange }: Props) {
  const { t } = useTranslation('action');
  const { t: common } = useTranslation();
  const [typed, setTyped] = useState('');
  const found = useQuery(assigneesQuery(useSettled(typed.trim(), PAUSE_MS)));
  return (
    <Select
      {...control}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={value || null}
      loading={found.isPending}
      notFoundContent={found.isPending ? common('state.loading') : t('form.ownerNone')}
      options={(found.data ?? []).map((one) => ({
        value: one.staffNo,
        label: `${one.name} ${one.staffNo} · ${common(`role.${one.role}`)} · ${one.unitName}`,
      }))}
      onChange={(staffNo: string) => onChange(staffNo)}
    />
  );
}
