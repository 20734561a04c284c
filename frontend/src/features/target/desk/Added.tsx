import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import type { Inflation } from '../queries';
import styles from './Sheet.module.css';

/** What a level adds to what it was given, with its sign; nothing where there is nothing to compare. */
export function Added({ inflation }: { inflation: Inflation | undefined }) {
  const { t } = useTranslation('target');
  const text = useAddedText();
  if (!inflation) {
    return <span className={styles.small}>–</span>;
  }
  return (
    <span className={inflation.difference === 0 ? styles.small : styles.warn}>
      {inflation.difference === 0 ? t('exactly') : text(inflation)}
    </span>
  );
}

export function useAddedText() {
  const { t } = useTranslation('target');
  const words = useWords();
  return ({ difference, percent }: Inflation) => {
    const sign = difference > 0 ? '+' : '−';
    return t('addedOf', {
      amount: `${sign}${words.roundMoney(Math.abs(difference))}`,
      percent: `${sign}${Math.abs(percent)}`,
    });
  };
}
