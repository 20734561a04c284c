import { Panel } from '@/desk/Page';
import { ScrollX } from '@/desk/ScrollX';
import { language } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { StatusPill } from '@/kit/StatusPill';
import { moment, monthLabel } from '@/lib/clock';
import { points } from '@/lib/figures';
import type { Statement } from '../queries';
import styles from './Plain.module.css';

const signed = (value: number, text: string) => (value > 0 ? `+${text}` : text);

/** What closed months left to this one: each with the loan and the month that it mends. */
export function AdjustmentsPanel({ adjustments }: { adjustments: Statement['adjustments'] }) {
  const { t } = useTranslation('scoringDesk');
  const words = useWords();
  return (
    <Panel flush title={t('statement.adjustments')} aside={t('statement.adjustmentsAside')}>
      <ScrollX label={t('statement.adjustments')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('statement.loanNo')}</th>
              <th scope="col">{t('statement.closedMonth')}</th>
              <th scope="col" data-end="true">
                {t('ranking.amount')}
              </th>
              <th scope="col" data-end="true">
                {t('statement.linePoints')}
              </th>
            </tr>
          </thead>
          <tbody>
            {adjustments.map((one) => (
              <tr key={one.id}>
                <td>
                  <StatusPill tone={one.kind === 'LATE' ? 'info' : 'warn'}>{t(`statement.kind${one.kind}`)}</StatusPill>{' '}
                  {one.loanNo}
                  <small>
                    {words.product(one.product)} · {moment(one.postedAt)}
                  </small>
                </td>
                <td>{monthLabel(one.closedMonth, language())}</td>
                <td data-end="true">{signed(one.amount, words.shortMoney(one.amount))}</td>
                <td data-end="true">
                  <b>{signed(one.points, points(one.points))}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </Panel>
  );
}
