import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { StatusPill } from '@/kit/StatusPill';
import { monthLabel } from '@/lib/clock';
import { money, points } from '@/lib/figures';
import styles from './Inquiry.module.css';
import type { Adjustment, Corrections } from './queries';

type Loan = Corrections['loans'][number];

/** Every cent, as it stands in the ledger. */
const yuan = (amount: number) => money(amount, 'zh', 'yuan').value;
const signed = (value: number, text: string) => (value > 0 ? `+${text}` : text);

/** A row of the ledger as it stands now. */
export function LinkedLoan({ loan }: { loan: Loan }) {
  const { t } = useTranslation('inquiry');
  const { product } = useWords();
  return (
    <span className={styles.linked}>
      <span className={styles.number}>
        {loan.loanNo}
        {loan.status !== 'COUNTED' && (
          <StatusPill tone={loan.status === 'LATE' ? 'info' : 'none'}>{t(`loan.${loan.status}`)}</StatusPill>
        )}
      </span>
      <b className={styles.figure}>{yuan(loan.amount)}</b>
      <small>
        {product(loan.product)} · {loan.disbursedOn}
      </small>
    </span>
  );
}

/** What a closed month brought to a later one. */
export function LinkedAdjustment({ adjustment }: { adjustment: Adjustment }) {
  const { t } = useTranslation('inquiry');
  const { t: common } = useTranslation();
  const { language, product } = useWords();
  return (
    <span className={styles.linked}>
      <span className={styles.number}>
        {t('adjustmentOf', { month: monthLabel(adjustment.month, language) })}
        <StatusPill tone="info">{t(`adjustment.${adjustment.kind}`)}</StatusPill>
      </span>
      <b className={styles.figure}>
        {signed(adjustment.points, points(adjustment.points))} {common('unit.points')}
      </b>
      <small>
        {t('adjustmentFrom', { month: monthLabel(adjustment.closedMonth, language), loanNo: adjustment.loanNo })} ·{' '}
        {product(adjustment.product)} {signed(adjustment.amount, yuan(adjustment.amount))}
      </small>
    </span>
  );
}

/** What put it right. */
export function LinkedList({ corrections }: { corrections: Corrections }) {
  const { t } = useTranslation('inquiry');
  return (
    <ul className={styles.list} aria-label={t('corrections')}>
      {corrections.loans.map((loan) => (
        <li key={loan.loanNo}>
          <LinkedLoan loan={loan} />
        </li>
      ))}
      {corrections.adjustments.map((adjustment) => (
        <li key={adjustment.id}>
          <LinkedAdjustment adjustment={adjustment} />
        </li>
      ))}
    </ul>
  );
}
