import { useQuery } from '@tanstack/react-query';
import { Panel } from '@/desk/Page';
import { ScrollX } from '@/desk/ScrollX';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { count } from '@/lib/figures';
import { type Need, needsQuery } from '../queries';
import styles from './Plain.module.css';
import page from './Statement.module.css';

/** How many more loans of one product alone would reach each mark. */
export function NeedsPanel({ month, staffNo }: { month: string; staffNo: string }) {
  const { t } = useTranslation('scoringDesk');
  const { t: common } = useTranslation('common');
  const needs = useQuery(needsQuery(month, staffNo));
  return (
    <Panel flush title={t('statement.needs')} aside={t('statement.needsAside')}>
      {needs.isPending && (
        <div className={page.inset}>
          <SkeletonLines lines={4} height={28} />
        </div>
      )}
      {needs.isError && <ErrorPanel error={needs.error} retry={() => void needs.refetch()} />}
      {needs.data && (
        <ScrollX label={t('statement.needs')}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('statement.product')}</th>
                <th scope="col" data-end="true">
                  {t('statement.needsPoints')}
                </th>
                {(['lifeline', 'floor', 'stretch'] as const).map((mark) => (
                  <th key={mark} scope="col" data-end="true">
                    {common(`mark.${mark}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {needs.data.map((need) => (
                <NeedRow key={need.product} need={need} />
              ))}
            </tbody>
          </table>
        </ScrollX>
      )}
    </Panel>
  );
}

function NeedRow({ need }: { need: Need }) {
  const { t } = useTranslation('scoringDesk');
  const words = useWords();
  return (
    <tr>
      <td>
        {words.product(need.product)}
        <small>{t('statement.ticket', { amount: words.roundMoney(need.ticket) })}</small>
      </td>
      {(['pointsStandard', 'lifeline', 'floor', 'stretch'] as const).map((mark) => (
        <td key={mark} data-end="true">
          <Loans number={need[mark]} />
        </td>
      ))}
    </tr>
  );
}

function Loans({ number }: { number: number | null | undefined }) {
  const { t } = useTranslation('scoringDesk');
  const { t: common } = useTranslation('common');
  if (number == null) {
    return t('statement.unreachable');
  }
  return number === 0 ? (
    t('statement.reached')
  ) : (
    <span title={common('unit.loansOf', { count: number })}>
      <b>{count(number)}</b> {common('unit.loans', { count: number })}
    </span>
  );
}
