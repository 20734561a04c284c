import type { ScoreRow } from '@/api/scores';
import { LevelPill } from '@/desk/LevelPill';
import { SmallBar } from '@/desk/SmallBar';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { StatusPill } from '@/kit/StatusPill';
import styles from './Ranking.module.css';

type Cell = { readonly row: ScoreRow };

export function AmountCell({ row }: Cell) {
  const { t } = useTranslation('common');
  const words = useWords();
  const { amount, lifelineAmount, floorAmount, stretchAmount } = row;
  if (amount === undefined) {
    return '—';
  }
  return (
    <span className={styles.amount}>
      <b>{words.shortMoney(amount)}</b>
      {lifelineAmount !== undefined && floorAmount !== undefined && stretchAmount !== undefined && (
        <>
          <SmallBar
            amount={amount}
            lifeline={lifelineAmount}
            floor={floorAmount}
            stretch={stretchAmount}
            level={row.attainment}
          />
          <small>
            {`${t('mark.floor')} ${words.roundMoney(floorAmount)} / ${t('mark.stretch')} ${words.roundMoney(stretchAmount)}`}
          </small>
        </>
      )}
    </span>
  );
}

export function AttainmentCell({ row }: Cell) {
  return row.attainment === undefined ? (
    '—'
  ) : (
    <span>
      <LevelPill level={row.attainment} />
    </span>
  );
}

const WARNING_TONES = { REMINDER: 'none', WARNING: 'warn', EXIT: 'bad' } as const;

export function StreakCell({ row }: Cell) {
  const { t } = useTranslation('common');
  if (row.streak === undefined) {
    return '—';
  }
  if (row.streak === 0) {
    return <span className={styles.quiet}>0</span>;
  }
  return (
    <span className={`${styles.pills} ${styles.end}`}>
      {t('unit.monthsOf', { count: row.streak })}
      {row.warning && <StatusPill tone={WARNING_TONES[row.warning]}>{t(`warning.${row.warning}`)}</StatusPill>}
    </span>
  );
}

export function FlagsCell({ row }: Cell) {
  const { t } = useTranslation('scoringDesk');
  return (
    <span className={styles.pills}>
      {row.exempt && <StatusPill tone="info">{t('ranking.exempt')}</StatusPill>}
      {row.rush && <StatusPill tone="warn">{t('ranking.rush')}</StatusPill>}
      {row.idle && <StatusPill tone="warn">{t('ranking.idle')}</StatusPill>}
    </span>
  );
}
