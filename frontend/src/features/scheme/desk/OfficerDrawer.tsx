import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { Link } from 'react-router';
import { PlainTable } from '@/desk/PlainTable';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { paths } from '@/lib/paths';
import { type Officer, type OfficerMonth, officerQuery } from '../simulations';
import { MonthPoints, MonthTier, MonthWhy } from './OfficerMonthCells';

type Props = { id: string; officer: Officer; onClose: () => void };

/** One officer's months, each with the reasons of its difference. */
export default function OfficerDrawer({ id, officer, onClose }: Props) {
  const { t } = useTranslation('laboratory');
  const { data, error, refetch } = useQuery(officerQuery(id, officer.staffNo));
  return (
    <Drawer open onClose={onClose} size={860} title={t('drawer.title', { name: officer.name })}>
      {data ? (
        <Months officer={officer} months={data.months} />
      ) : error ? (
        <ErrorPanel error={error} retry={() => void refetch()} />
      ) : (
        <SkeletonLines lines={10} height={40} />
      )}
    </Drawer>
  );
}

function Months({ officer, months }: { officer: Officer; months: readonly OfficerMonth[] }) {
  const { t } = useTranslation('laboratory');
  const words = useWords();
  return (
    <PlainTable
      label={t('drawer.title', { name: officer.name })}
      heads={[
        t('drawer.month'),
        t('drawer.points'),
        t('drawer.tier'),
        t('drawer.amount'),
        t('drawer.lifeline'),
        t('drawer.why'),
      ]}
      rows={months.map((month) => ({
        key: month.month,
        cells: [
          <Link key="month" className="nowrap" to={paths.desk.statement(month.month, officer.staffNo)}>
            {month.month}
          </Link>,
          <MonthPoints key="points" month={month} />,
          <MonthTier key="tier" month={month} />,
          <span key="amount" className="nowrap">
            {words.shortMoney(month.amount)}
          </span>,
          <span key="lifeline" className="nowrap">
            {month.before.lifelineAmount === month.after.lifelineAmount
              ? words.roundMoney(month.after.lifelineAmount)
              : t('arrow', {
                  before: words.roundMoney(month.before.lifelineAmount),
                  after: words.roundMoney(month.after.lifelineAmount),
                })}
          </span>,
          <MonthWhy key="why" month={month} />,
        ],
      }))}
    />
  );
}
