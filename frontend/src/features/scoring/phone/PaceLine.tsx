import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import type { Statement } from '../queries';
import { nextMark, targetsOf } from './gaps';
import styles from './HeroCard.module.css';
import shared from './phone.module.css';

/** The days that are left and what each of them needs; a closed month has none. */
export function PaceLine({ statement }: { statement: Statement }) {
  const { t } = useTranslation('scoringPhone');
  const { t: common } = useTranslation('common');
  const { shortMoney } = useWords();
  const { pace, amount } = statement;
  if (!pace) {
    return null;
  }
  const targets = targetsOf(statement);
  const mark = targets && nextMark(amount, targets);
  const onTrack = mark && (pace.projectedAmount ?? 0) >= targets[mark];
  const perDay = mark && pace.requiredPerDay[mark];
  if (pace.remainingWorkingDays <= 0) {
    return <p className={styles.pace}>{t('hero.lastDay')}</p>;
  }
  return (
    <>
      <p className={styles.pace}>
        {t('hero.remaining', { count: pace.remainingWorkingDays })}
        {mark && perDay != null && (
          <>
            {' · '}
            <b>
              {onTrack
                ? t('hero.onTrack', { mark: common(`mark.${mark}`) })
                : t('hero.perDay', { amount: shortMoney(perDay), mark: common(`mark.${mark}`) })}
            </b>
          </>
        )}
        {targets && !mark && ` · ${t('hero.allMet')}`}
      </p>
      {pace.projectedAmount != null && (
        <p className={shared.muted}>{t('hero.projected', { amount: shortMoney(pace.projectedAmount) })}</p>
      )}
    </>
  );
}
