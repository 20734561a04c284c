import type { TFunction } from 'i18next';
import { Link } from 'react-router';
import type { DeskColumn } from '@/desk/DataTable';
import { TwoLines } from '@/desk/TwoLines';
import type { useWords } from '@/i18n/useWords';
import { moment } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { reached } from '../model';
import type { Warning } from '../queries';
import { StagePill } from '../StagePill';

type Words = ReturnType<typeof useWords>;

export function warningColumns(t: TFunction<'warning'>, { shortMoney, roundMoney }: Words): DeskColumn<Warning>[] {
  return [
    {
      key: 'name',
      title: t('field.officer'),
      width: 130,
      fixed: true,
      sort: 'name',
      render: (warning) => (
        <TwoLines under={warning.staffNo}>
          <Link to={paths.desk.statement(warning.month, warning.staffNo)}>{warning.name}</Link>
        </TwoLines>
      ),
    },
    {
      key: 'unit',
      title: t('field.subBranch'),
      width: 165,
      render: (warning) => <TwoLines under={warning.subBranchCode}>{warning.subBranchName}</TwoLines>,
    },
    { key: 'month', title: t('field.month'), width: 95, sort: 'month', render: (warning) => warning.month },
    {
      key: 'stage',
      title: t('field.stage'),
      width: 150,
      sort: 'streak',
      render: (warning) => (
        <TwoLines under={t('months', { count: warning.streak })}>
          <StagePill stage={warning.stage} />
        </TwoLines>
      ),
    },
    {
      key: 'amount',
      title: t('field.amount'),
      width: 130,
      align: 'right',
      render: (warning) => (
        <TwoLines under={t('ofLifeline', { amount: roundMoney(warning.lifelineAmount) })}>
          {shortMoney(warning.amount)}
        </TwoLines>
      ),
    },
    {
      key: 'missing',
      title: t('field.missing'),
      width: 105,
      align: 'right',
      sort: 'missingAmount',
      render: (warning) => shortMoney(warning.missingAmount),
    },
    {
      key: 'reached',
      title: t('field.reached'),
      width: 150,
      render: (warning) => {
        const at = warning.readAt ?? warning.deliveredAt;
        return <TwoLines under={at && moment(at)}>{t(`reached.${reached(warning)}`)}</TwoLines>;
      },
    },
    {
      key: 'measures',
      title: t('field.measures'),
      width: 120,
      sort: 'measuresOverdue',
      render: (warning) => (
        <TwoLines under={warning.measuresOverdue > 0 && t('overdueCount', { count: warning.measuresOverdue })}>
          {warning.measures === 0
            ? t('noMeasures')
            : t('doneOf', { done: warning.measuresDone, all: warning.measures })}
        </TwoLines>
      ),
    },
  ];
}
