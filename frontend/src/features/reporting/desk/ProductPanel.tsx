import { useQuery } from '@tanstack/react-query';
import type { Month } from '@/api/months';
import { Panel } from '@/desk/Page';
import { PlainTable } from '@/desk/PlainTable';
import { useScope } from '@/desk/scope';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { count, percent, points } from '@/lib/figures';
import { type ProductMix, type ProductMixRow, productsQuery } from '../queries';
import { AsOf } from './AsOf';
import { share } from './dashboardModel';

/** What was lent by product, and how the shares moved. */
export function ProductPanel({ month: info }: { month: Month | undefined }) {
  const { t } = useTranslation('reporting');
  const { unit, month } = useScope();
  const mix = useQuery(productsQuery(month, unit));
  return (
    <Panel flush title={t('mix.title')} sub={<AsOf month={info} />} aside={t('mix.aside')}>
      {mix.isPending && <SkeletonLines lines={5} height={36} />}
      {mix.isError && <ErrorPanel error={mix.error} retry={() => void mix.refetch()} />}
      {mix.data && <Table mix={mix.data} />}
    </Panel>
  );
}

const EARLIER = ['lastMonth', 'lastYear'] as const;

function Table({ mix }: { mix: ProductMix }) {
  const { t } = useTranslation('reporting');
  const words = useWords();
  const part = (figure: number, whole: number | undefined) => `${percent(share(figure, whole ?? 0) ?? 0)}%`;
  const cells = (name: string, { now, ...earlier }: ProductMixRow) => [
    name,
    now.loans > 0 ? count(now.loans) : '—',
    <b key="amount">{words.shortMoney(now.amount)}</b>,
    part(now.amount, mix.total.now.amount),
    points(now.points),
    part(now.points, mix.total.now.points),
    ...EARLIER.flatMap((period) => {
      const then = earlier[period];
      return then
        ? [count(then.loans), words.shortMoney(then.amount), part(then.amount, mix.total[period]?.amount)]
        : ['—', '—', '—'];
    }),
  ];
  const adjusted = [mix.adjustments.now, mix.adjustments.lastMonth, mix.adjustments.lastYear].some(
    (cell) => cell && (cell.amount !== 0 || cell.points !== 0),
  );
  return (
    <PlainTable
      figures
      label={t('mix.title')}
      heads={[
        t('mix.product'),
        t('mix.loans'),
        t('mix.amount'),
        t('mix.share'),
        t('mix.points'),
        t('mix.share'),
        ...EARLIER.flatMap((period) => [t(`mix.${period}Loans`), t(`mix.${period}Amount`), t('mix.share')]),
      ]}
      rows={[
        ...mix.products.map((row) => ({
          key: row.product ?? '',
          cells: cells(words.product(row.product ?? ''), row),
        })),
        ...(adjusted ? [{ key: 'adjustments', cells: cells(t('mix.adjustments'), mix.adjustments) }] : []),
      ]}
      foot={cells(t('mix.total'), mix.total)}
    />
  );
}
