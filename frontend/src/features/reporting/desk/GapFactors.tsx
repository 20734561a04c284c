import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { count, points } from '@/lib/figures';
import type { Gap } from '../queries';
import styles from './Gap.module.css';

/** The formula with the figures put in, so that the parts can be followed with a pencil. */
export function GapFactors({ before, now }: { before: Gap['now']; now: Gap['now'] }) {
  const { t } = useTranslation('reporting');
  const { shortMoney } = useWords();
  const rate = (value: number | undefined) => (value === undefined ? '—' : points(value));
  const yuan = (value: number | undefined) => (value === undefined ? '—' : shortMoney(value));
  const rows = [
    [t('board.officers'), count(before.volume.officers), count(now.volume.officers)],
    [t('gap.loansPerOfficer'), rate(before.loansPerOfficer), rate(now.loansPerOfficer)],
    [t('gap.averageAmount'), yuan(before.averageAmount), yuan(now.averageAmount)],
  ] as const;
  return (
    <details className={styles.formula}>
      <summary>{t('gap.how')}</summary>
      <ul>
        {rows.map(([name, then, today]) => (
          <li key={name}>
            {name} {then} → <b>{today}</b>
          </li>
        ))}
      </ul>
      <p>{t('gap.order')}</p>
    </details>
  );
}
