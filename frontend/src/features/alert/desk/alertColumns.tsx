import type { TFunction } from 'i18next';
import { Link } from 'react-router';
import type { DeskColumn } from '@/desk/DataTable';
import { TwoLines } from '@/desk/TwoLines';
import type { useWords } from '@/i18n/useWords';
import { StatusPill } from '@/kit/StatusPill';
import { moment, shortDay } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { LEVEL_TONES, reached, STATE_TONES } from '../alerts';
import type { Alert } from '../queries';

type Words = ReturnType<typeof useWords>;

export function alertColumns(t: TFunction<'alert'>, { shortMoney, roundMoney }: Words): DeskColumn<Alert>[] {
  return [
    {
      key: 'name',
      title: t('field.officer'),
      width: 130,
      fixed: true,
      sort: 'name',
      render: (alert) => (
        <TwoLines under={alert.staffNo}>
          <Link to={paths.desk.statement(alert.month, alert.staffNo)}>{alert.name}</Link>
        </TwoLines>
      ),
    },
    {
      key: 'unit',
      title: t('field.subBranch'),
      width: 160,
      render: (alert) => <TwoLines under={alert.subBranchCode}>{alert.subBranchName}</TwoLines>,
    },
    {
      key: 'level',
      title: t('field.level'),
      width: 115,
      sort: 'level',
      render: (alert) => (
        <span>
          <StatusPill tone={LEVEL_TONES[alert.level]}>{t(`level.${alert.level}`)}</StatusPill>
        </span>
      ),
    },
    {
      key: 'raisedOn',
      title: t('field.raisedOn'),
      width: 130,
      sort: 'raisedOn',
      render: (alert) => (
        <TwoLines under={t('daysLeft', { count: alert.remainingWorkingDays })}>{alert.raisedOn}</TwoLines>
      ),
    },
    {
      key: 'projected',
      title: t('field.projected'),
      width: 120,
      align: 'right',
      sort: 'projectedAmount',
      render: (alert) => (
        <TwoLines under={t('ofLimit', { amount: roundMoney(alert.limitAmount) })}>
          {shortMoney(alert.projectedAmount)}
        </TwoLines>
      ),
    },
    {
      key: 'missing',
      title: t('field.missing'),
      width: 100,
      align: 'right',
      sort: 'missingAmount',
      render: (alert) => shortMoney(alert.missingAmount),
    },
    {
      key: 'perDay',
      title: t('field.perDay'),
      width: 120,
      align: 'right',
      render: (alert) => shortMoney(alert.requiredPerDay),
    },
    {
      key: 'reached',
      title: t('field.reached'),
      width: 145,
      render: (alert) => {
        const how = reached(alert);
        const at = alert.readAt ?? alert.deliveredAt;
        return <TwoLines under={at && moment(at)}>{t(`reached.${how}`)}</TwoLines>;
      },
    },
    {
      key: 'state',
      title: t('field.state'),
      width: 150,
      render: (alert) => (
        <TwoLines under={alert.state === 'CLEARED' && t('since', { day: shortDay(alert.since) })}>
          <StatusPill tone={STATE_TONES[alert.state]}>{t(`state.${alert.state}`)}</StatusPill>
        </TwoLines>
      ),
    },
  ];
}
