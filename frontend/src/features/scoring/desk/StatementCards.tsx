import { KpiCard } from '@/desk/KpiCard';
import cards from '@/desk/KpiCard.module.css';
import { LevelPill } from '@/desk/LevelPill';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { StatusPill } from '@/kit/StatusPill';
import { count, points } from '@/lib/figures';
import type { Statement } from '../queries';
import { StreakCell } from './RankingCells';
import styles from './Statement.module.css';
import { standardGap } from './statementModel';

type Props = { readonly statement: Statement };

/** The month in four figures. */
export function StatementCards({ statement }: Props) {
  return (
    <div className={cards.cards}>
      <PointsCard statement={statement} />
      <AmountCard statement={statement} />
      <RanksCard statement={statement} />
      <StreakCard statement={statement} />
    </div>
  );
}

function PointsCard({ statement }: Props) {
  const { t } = useTranslation('scoringDesk');
  const { t: common } = useTranslation('common');
  const gap = standardGap(statement);
  return (
    <KpiCard label={t('statement.points')} value={points(statement.points)} unit={common('unit.points')}>
      <StatusPill tone={statement.pointsMet ? 'ok' : 'warn'}>
        {statement.pointsMet
          ? t('statement.standardMet', { points: points(statement.pointsStandard) })
          : t('statement.standardShort', { standard: points(statement.pointsStandard), gap: points(gap) })}
      </StatusPill>
    </KpiCard>
  );
}

function AmountCard({ statement }: Props) {
  const { t } = useTranslation('scoringDesk');
  const { t: common } = useTranslation('common');
  const { value, unit } = useWords().money(statement.amount);
  return (
    <KpiCard
      label={t('statement.amount')}
      aside={common('unit.loansOf', { count: statement.loans })}
      value={value}
      unit={unit}
    >
      <LevelPill level={statement.attainment} />
    </KpiCard>
  );
}

function RanksCard({ statement }: Props) {
  const { t } = useTranslation('scoringDesk');
  const { bank, branch, subBranch, tier } = statement.ranks;
  const others = [
    [t('statement.branch'), branch],
    [t('statement.subBranch'), subBranch],
    [t('statement.sameTier'), tier],
  ] as const;
  return (
    <KpiCard label={t('statement.ranks')} aside={t('statement.bank')} value={bank == null ? '—' : count(bank)}>
      {bank == null
        ? t('statement.unranked')
        : others.map(([label, rank]) => (
            <span key={label} className="nowrap">
              {label} <b>{rank == null ? '—' : count(rank)}</b>
            </span>
          ))}
    </KpiCard>
  );
}

function StreakCard({ statement }: Props) {
  const { t } = useTranslation('scoringDesk');
  const { t: common } = useTranslation('common');
  return (
    <KpiCard
      label={t('statement.streak')}
      aside={statement.state === 'OPEN' && statement.streak > 0 ? t('statement.streakOpen') : undefined}
      value={count(statement.streak)}
      unit={common('unit.months', { count: statement.streak })}
    >
      {statement.exempt ? (
        <span className={styles.exempt}>{exemptWords(statement.exemptReason, t)}</span>
      ) : statement.streak === 0 ? (
        t('statement.streakNone')
      ) : (
        <StreakCell row={statement} />
      )}
    </KpiCard>
  );
}

const REASONS = ['PROBATION', 'NOT_ASSIGNED_AT_MONTH_END', 'LEAVE'] as const;

function exemptWords(
  reason: string | null | undefined,
  t: ReturnType<typeof useTranslation<'scoringDesk'>>['t'],
): string {
  const known = REASONS.find((one) => one === reason);
  return t(known ? `statement.exempt${known}` : 'statement.exempt');
}
