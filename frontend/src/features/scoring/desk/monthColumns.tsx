import { Button, type TableColumnType } from 'antd';
import type { TFunction } from 'i18next';
import { Link } from 'react-router';
import type { Month } from '@/api/months';
import { CopyDigest } from '@/desk/CopyDigest';
import { language } from '@/i18n';
import { StatusPill } from '@/kit/StatusPill';
import { moment, monthLabel } from '@/lib/clock';
import { count } from '@/lib/figures';
import { paths } from '@/lib/paths';
import styles from './Months.module.css';

type Needs = {
  readonly t: TFunction<'scoringDesk'>;
  readonly common: TFunction<'common'>;
  readonly mayClose: boolean;
  readonly onClose: (month: Month) => void;
  readonly onVerify: (month: Month) => void;
};

export function monthColumns(needs: Needs): TableColumnType<Month>[] {
  return [...factColumns(needs), closedColumn(needs), actionColumn(needs)];
}

function factColumns({ t, common }: Needs): TableColumnType<Month>[] {
  return [
    {
      key: 'month',
      title: t('months.month'),
      width: 120,
      render: (_value, month) => (
        <Link className={styles.month} to={`${paths.desk.home}?${new URLSearchParams({ month: month.month })}`}>
          {monthLabel(month.month, language())}
        </Link>
      ),
    },
    {
      key: 'state',
      title: t('months.state'),
      width: 96,
      render: (_value, month) =>
        month.state === 'CLOSED' ? (
          <StatusPill tone="ok">{common('month.CLOSED')}</StatusPill>
        ) : (
          <StatusPill tone="info">{t('months.open')}</StatusPill>
        ),
    },
    {
      key: 'scheme',
      title: t('months.scheme'),
      render: (_value, month) => month.scheme?.name ?? '—',
    },
    {
      key: 'through',
      title: t('months.through'),
      width: 124,
      render: (_value, month) => month.asOf ?? '—',
    },
    {
      key: 'days',
      title: t('months.days'),
      width: 84,
      align: 'right',
      render: (_value, month) =>
        month.state === 'CLOSED'
          ? count(month.workingDays)
          : t('months.daysOf', { elapsed: month.elapsedWorkingDays, total: month.workingDays }),
    },
    {
      key: 'officers',
      title: t('months.officers'),
      width: 88,
      align: 'right',
      render: (_value, month) => count(month.officers),
    },
  ];
}

function closedColumn({ t }: Needs): TableColumnType<Month> {
  return {
    key: 'closed',
    title: t('months.digest'),
    width: 236,
    render: (_value, month) =>
      month.digest ? (
        <>
          <CopyDigest
            digest={month.digest}
            label={t('months.copyDigest', { month: monthLabel(month.month, language()) })}
          />
          {month.closedAt && (
            <small className={styles.small}>
              {t('months.by', { at: moment(month.closedAt), by: month.closedBy ?? '' })}
            </small>
          )}
        </>
      ) : (
        '—'
      ),
  };
}

function actionColumn({ t, mayClose, onClose, onVerify }: Needs): TableColumnType<Month> {
  return {
    key: 'action',
    title: t('months.action'),
    width: 230,
    render: (_value, month) => {
      if (month.state === 'CLOSED') {
        return <Button onClick={() => onVerify(month)}>{t('months.verify')}</Button>;
      }
      return (
        <div className={styles.action}>
          {mayClose && (
            <Button type="primary" disabled={!month.closable} onClick={() => onClose(month)}>
              {t('months.close')}
            </Button>
          )}
          {!mayClose && month.closable && <span className={styles.small}>{t('months.closable')}</span>}
          {month.closeBlocker && <small className={styles.blocker}>{month.closeBlocker}</small>}
        </div>
      );
    },
  };
}
