import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import type { Statement } from '../queries';
import { begun, gap, targetsOf } from './gaps';
import styles from './HeroCard.module.css';
import shared from './phone.module.css';

/** Months below the lifeline, said plainly, with what comes next and what would end it; a month that has hardly begun foretells nothing. */
export function StreakNote({ statement }: { statement: Statement }) {
  const { t } = useTranslation('scoringPhone');
  const { shortMoney } = useWords();
  const { streak, warning, state, amount } = statement;
  if (streak < 1 || !begun(statement)) {
    return null;
  }
  const targets = targetsOf(statement);
  const left = targets && gap(amount, targets.lifeline);
  return (
    <div className={`${shared.note} ${styles.streak}`} data-tone="warn">
      <p>
        <b>{t(state === 'OPEN' ? 'streak.open' : 'streak.closed', { months: streak })}</b>
      </p>
      {state === 'OPEN' && left && !left.met && <p>{t('streak.gap', { amount: shortMoney(left.by) })}</p>}
      {warning && <p>{t(`streak.${warning}`)}</p>}
    </div>
  );
}
