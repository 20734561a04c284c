import type { Loan } from '@/api/loans';
import { useTranslation } from '@/i18n/useTranslation';
import { StatusPill } from '@/kit/StatusPill';
import { shortDay } from '@/lib/clock';
import { money } from '@/lib/figures';
import styles from './LoansSheet.module.css';

/** Every cent, so that the sum can be checked with a pencil. */
const yuan = (amount: number) => money(amount, 'zh', 'yuan').value;

export function LoanRow({ loan }: { loan: Loan }) {
  const { t } = useTranslation('scoringDetail');
  const repaid = loan.repaidAmount ?? 0;
  return (
    <li className={styles.loan} data-status={loan.status}>
      <span className={styles.number}>{loan.loanNo}</span>
      <b className={styles.amount}>{yuan(loan.amount)}</b>
      <span className={styles.day}>
        {shortDay(loan.disbursedOn)}
        {loan.status !== 'COUNTED' && (
          <StatusPill tone={loan.status === 'LATE' ? 'info' : 'none'}>{t(`loans.${loan.status}`)}</StatusPill>
        )}
      </span>
      {repaid > 0 && (
        <span className={styles.repaid}>
          {t('loans.repaid', { amount: yuan(repaid) })}
          <br />
          {t('loans.balance', { amount: yuan(loan.balance) })}
        </span>
      )}
    </li>
  );
}
