import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Month } from '@/api/months';
import { Panel } from '@/desk/Page';
import { PlainTable } from '@/desk/PlainTable';
import { useScope } from '@/desk/scope';
import { begun } from '@/desk/useMonth';
import { useUnitLink } from '@/desk/useUnitCrumbs';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { shortDay } from '@/lib/clock';
import { count } from '@/lib/figures';
import { type Growth, type GrowthRow, growthQuery } from '../queries';
import { AsOf } from './AsOf';
import { Delta } from './Delta';

/** Amount and count side by side for each unit, on the month before and on the year before. */
export function GrowthBoard({ month: info }: { month: Month | undefined }) {
  const { t } = useTranslation('reporting');
  const { unit, month } = useScope();
  const growth = useQuery(growthQuery(month, unit));
  return (
    <Panel
      flush
      title={t('growth.title')}
      sub={<AsOf month={info} />}
      aside={growth.data && (begun(info) ? <Fairness {...growth.data} /> : t('growth.notYet'))}
    >
      {growth.isPending && <SkeletonLines lines={6} height={36} />}
      {growth.isError && <ErrorPanel error={growth.error} retry={() => void growth.refetch()} />}
      {growth.data && <Table growth={growth.data} />}
    </Panel>
  );
}

/** Which days are compared: half a month beside a whole one would mislead. */
function Fairness({ lastMonth, lastYear }: Growth) {
  const { t } = useTranslation('reporting');
  const through = (period: Growth['lastMonth']) =>
    period?.through ? t('growth.through', { day: shortDay(period.through) }) : t('growth.whole');
  if (!lastMonth && !lastYear) {
    return <span>{t('growth.nothing')}</span>;
  }
  return (
    <span>
      {lastMonth && `${t('growth.lastMonth')} ${through(lastMonth)}`}
      {lastMonth && lastYear && ' · '}
      {lastYear && `${t('growth.lastYear')} ${through(lastYear)}`}
      {(lastMonth?.through || lastYear?.through) && ` · ${t('growth.sameDay')}`}
    </span>
  );
}

function Table({ growth }: { growth: Growth }) {
  const { t } = useTranslation('reporting');
  const { shortMoney } = useWords();
  const link = useUnitLink();
  const below = growth.units.length > 0;
  const whole = [below ? t('growth.sum') : growth.unit.unitName, ...cells(growth.unit, shortMoney)];
  return (
    <PlainTable
      figures
      label={t('growth.title')}
      heads={[
        t('board.unit'),
        t('board.officers'),
        t('growth.amount'),
        t('growth.lastMonth'),
        t('growth.lastYear'),
        t('growth.loans'),
        t('growth.lastMonth'),
        t('growth.lastYear'),
      ]}
      rows={
        below
          ? growth.units.map((row) => ({
              key: row.unitCode,
              cells: [
                <Link key="unit" to={link(row.unitCode)}>
                  {row.unitName}
                </Link>,
                ...cells(row, shortMoney),
              ],
            }))
          : [{ key: growth.unit.unitCode, cells: whole }]
      }
      {...(below ? { foot: whole } : {})}
    />
  );
}

function cells({ now, lastMonth, lastYear }: GrowthRow, shortMoney: (yuan: number) => string) {
  return [
    count(now.officers),
    <b key="amount">{shortMoney(now.amount)}</b>,
    <Delta key="amountMonth" now={now.amount} before={lastMonth?.amount} />,
    <Delta key="amountYear" now={now.amount} before={lastYear?.amount} />,
    <b key="loans">{count(now.loans)}</b>,
    <Delta key="loansMonth" now={now.loans} before={lastMonth?.loans} />,
    <Delta key="loansYear" now={now.loans} before={lastYear?.loans} />,
  ];
}
