import { useTranslation } from '@/i18n/useTranslation';
import { moment } from '@/lib/clock';
import { money } from '@/lib/figures';
import shared from '../Inquiry.module.css';
import { Countdown } from '../InquiryPill';
import { LinkedAdjustment, LinkedLoan } from '../Linked';
import type { Inquiry } from '../queries';
import styles from './Phone.module.css';

/** What it is about, who has it, and until when there is an answer. */
export function InquiryFacts({ inquiry }: { inquiry: Inquiry }) {
  const { t } = useTranslation('inquiry');
  const { summary, claimedAmount, claimedDay, loan, adjustment } = inquiry;
  const facts: [string, string | undefined][] = [
    [t('facts.reason'), t(`reason.${summary.reason}`)],
    [t('facts.loanNo'), loan ? undefined : summary.loanNo],
    [t('facts.amount'), claimedAmount == null ? undefined : money(claimedAmount, 'zh', 'yuan').value],
    [t('facts.day'), claimedDay],
    [t('facts.owner'), summary.ownerName ?? (summary.endedAt ? undefined : t('noOwner'))],
    [t('facts.askedAt'), moment(summary.askedAt)],
  ];
  return (
    <>
      {loan && <LinkedLoan loan={loan} />}
      {adjustment && <LinkedAdjustment adjustment={adjustment} />}
      <dl className={styles.facts}>
        {facts.map(
          ([term, value]) =>
            value && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        {!summary.endedAt && (
          <div>
            <dt>{t('facts.due')}</dt>
            <dd className={summary.overdue ? shared.late : undefined}>
              {summary.dueOn} · <Countdown inquiry={summary} />
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}
