import { Link } from 'react-router';
import type { Month } from '@/api/months';
import type { Summary } from '@/api/scores';
import { KpiCard } from '@/desk/KpiCard';
import styles from '@/desk/KpiCard.module.css';
import { SmallBar } from '@/desk/SmallBar';
import { useRankingLink } from '@/desk/useRankingLink';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { count, percent, points } from '@/lib/figures';
import { Change } from './Change';
import { projectedAmount, share } from './dashboardModel';
import { MonthCard } from './MonthCard';

type Props = { readonly summary: Summary; readonly month: Month | undefined };

export function KpiCards({ summary, month }: Props) {
  return (
    <div className={styles.cards}>
      <PointsCard summary={summary} month={month} />
      <AmountCard summary={summary} month={month} />
      <LifelineCard summary={summary} month={month} />
      <MonthCard month={month} />
    </div>
  );
}

function PointsCard({ summary, month }: Props) {
  const { t } = useTranslation('reporting');
  const { t: common } = useTranslation('common');
  const link = useRankingLink();
  const before = summary.previous?.averagePoints;
  return (
    <KpiCard
      label={t('board.averagePoints')}
      aside={before === undefined ? undefined : t('board.previous', { value: points(before) })}
      value={points(summary.averagePoints)}
      unit={common('unit.points')}
    >
      <Link to={link({ status: 'POINTS_MET' })}>
        {t('board.pointsMet')}{' '}
        <b>{t('board.ofPeople', { part: count(summary.pointsMet), whole: count(summary.officers) })}</b>
      </Link>
      <Change now={summary.averagePoints} before={before} month={month} />
    </KpiCard>
  );
}

function AmountCard({ summary, month }: Props) {
  const { t } = useTranslation('reporting');
  const words = useWords();
  const { value, unit } = words.money(summary.amount);
  const projected = projectedAmount(summary.amount, month);
  const floor = share(summary.amount, summary.floorAmount);
  const stretch = share(summary.amount, summary.stretchAmount);
  return (
    <KpiCard
      label={t('board.amount')}
      aside={
        <>
          {floor !== undefined && t('board.floorShare', { share: percent(floor) })}
          {stretch !== undefined && ` · ${t('board.stretchShare', { share: percent(stretch) })}`}
        </>
      }
      value={value}
      unit={unit}
    >
      <div className={styles.amount}>
        <SmallBar
          amount={summary.amount}
          lifeline={summary.lifelineAmount}
          floor={summary.floorAmount}
          stretch={summary.stretchAmount}
        />
        {projected === undefined ? (
          <Change now={summary.amount} before={summary.previous?.amount} month={month} />
        ) : (
          <span>{t('board.projected', { amount: words.shortMoney(projected) })}</span>
        )}
      </div>
    </KpiCard>
  );
}

const WARNINGS = { 1: 'REMINDER', 2: 'WARNING', 3: 'EXIT' } as const;
const TONES = { 1: 'none', 2: 'warn', 3: 'bad' } as const;

function LifelineCard({ summary, month }: Props) {
  const { t } = useTranslation('reporting');
  const link = useRankingLink();
  const standing = summary.streaks.reduce((sum, one) => sum + one.officers, 0);
  return (
    <KpiCard
      label={t('board.below')}
      aside={month?.state === 'OPEN' ? t('board.expected') : undefined}
      value={count(summary.belowLifeline)}
      unit={t('board.byStreak')}
    >
      {standing === 0 && <span>{t('board.nobody')}</span>}
      {([1, 2, 3] as const).map((streak) => {
        const officers = summary.streaks.find((one) => one.streak === streak)?.officers ?? 0;
        return officers === 0 ? null : (
          <Link
            key={streak}
            className={styles.streak}
            data-tone={TONES[streak]}
            to={link({ status: WARNINGS[streak] })}
          >
            {t(`board.streak${streak}`)} <b>{count(officers)}</b>
          </Link>
        );
      })}
    </KpiCard>
  );
}
