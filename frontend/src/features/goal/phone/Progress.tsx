import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { isMet } from '../goal';
import type { WeekGoal } from '../queries';
import styles from './Goal.module.css';

/** Product by product: number and amount, each done of meant. */
export function Progress({ goal }: { goal: WeekGoal }) {
  const { t } = useTranslation('goal');
  const { product, shortMoney } = useWords();
  const extra = goal.products.filter(({ goalLoans }) => goalLoans == null);
  return (
    <>
      <ul className={styles.products}>
        {goal.products
          .filter(({ goalLoans }) => goalLoans != null)
          .map((item) => (
            <li key={item.product} data-met={isMet(item)}>
              <b>{product(item.product)}</b>
              <span>{t('goal.loans', { done: item.loans, count: item.goalLoans ?? 0 })}</span>
              <span>{t('goal.amount', { done: shortMoney(item.amount), goal: shortMoney(item.goalAmount ?? 0) })}</span>
              {isMet(item) && <small>✓ {t('goal.met')}</small>}
            </li>
          ))}
      </ul>
      {extra.map((item) => (
        <p key={item.product} className={styles.small}>
          {t('goal.extra', {
            product: product(item.product),
            count: item.loans,
            amount: shortMoney(item.amount),
          })}
        </p>
      ))}
    </>
  );
}
