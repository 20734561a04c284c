import { Link } from 'react-router';
import type { DeskColumn } from '@/desk/DataTable';
import { TwoLines } from '@/desk/TwoLines';
import { useTranslation } from '@/i18n/useTranslation';
import { moment } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { ActionPill } from '../ActionPill';
import type { ActionRow } from '../queries';

export function useActionColumns(): DeskColumn<ActionRow>[] {
  const { t } = useTranslation('action');
  return [
    {
      key: 'title',
      title: t('list.title'),
      width: 280,
      fixed: true,
      render: (action) => <Link to={paths.desk.action(action.id)}>{action.title}</Link>,
    },
    {
      key: 'status',
      title: t('list.status'),
      width: 170,
      sort: 'status',
      render: (action) => (
        <TwoLines under={action.escalation > 0 ? t('escalated', { steps: action.escalation }) : undefined}>
          <ActionPill action={action} />
        </TwoLines>
      ),
    },
    { key: 'due', title: t('list.due'), width: 120, sort: 'dueOn', render: (action) => action.dueOn },
    {
      key: 'owner',
      title: t('list.owner'),
      width: 140,
      sort: 'owner',
      render: (action) => <TwoLines under={action.ownerStaffNo}>{action.ownerName}</TwoLines>,
    },
    { key: 'unit', title: t('list.unit'), width: 180, sort: 'unit', render: (action) => action.unitName },
    { key: 'by', title: t('list.by'), width: 120, render: (action) => action.assignedBy ?? t('list.byRule') },
    {
      key: 'createdAt',
      title: t('list.createdAt'),
      width: 160,
      sort: 'createdAt',
      render: (action) => moment(action.createdAt),
    },
  ];
}
