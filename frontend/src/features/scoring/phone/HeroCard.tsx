import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { AmountBar } from '@/kit/AmountBar';
import { Card } from '@/kit/Card';
import { Figure } from '@/kit/Figure';
import { Hero } from '@/kit/Hero';
import { StatusPill } from '@/kit/StatusPill';
import { TierPill } from '@/kit/TierPill';
import { points } from '@/lib/figures';
import type { Statement, TrendMonth } from '../queries';
import { AsOf } from './AsOf';
import { GapCard } from './GapCard';
import { GapText } from './GapText';
import { gap, MARKS, targetsOf } from './gaps';
import styles from './HeroCard.module.css';
import { PaceLine } from './PaceLine';
import shared from './phone.module.css';
import { RankFigure } from './RankFigure';
import { StreakNote } from './StreakNote';

type Props = { statement: Statement; month: string; ranked?: number | undefined; trend: readonly TrendMonth[] };

/** How am I doing: points and rank, then the yuan against the three targets. */
export function HeroCard({ statement, month, ranked, trend }: Props) {
  const { t } = useTranslation('scoringPhone');
  const { t: common } = useTranslation('common');
  return (
    <Card label={t('hero.points')}>
      <div className={styles.top}>
        <Hero label={t('hero.points')} value={points(statement.points)} unit={common('unit.points')} />
        <div className={styles.standing}>
          <span className={styles.pills}>
            {statement.exempt && <StatusPill tone="info">{t('exempt')}</StatusPill>}
            {statement.tierBasis?.provisional && <span className={shared.small}>{common('tier.provisional')}</span>}
            <TierPill tier={statement.tier} large />
          </span>
          <RankFigure statement={statement} month={month} ranked={ranked} trend={trend} />
        </div>
      </div>
      <p className={styles.standard}>
        {t('hero.standard', { points: points(statement.pointsStandard) })}
        <i aria-hidden="true">·</i>
        <GapText gap={gap(statement.points, statement.pointsStandard)} show={points} />
      </p>
      <ExemptNote statement={statement} />
      <hr className={shared.rule} />
      <AmountPart statement={statement} />
      <hr className={shared.rule} />
      <PaceLine statement={statement} />
      <AsOf statement={statement} />
      <StreakNote statement={statement} />
    </Card>
  );
}

function ExemptNote({ statement: { exempt, exemptReason } }: { statement: Statement }) {
  const { t } = useTranslation('scoringPhone');
  if (!exempt) {
    return null;
  }
  const reason = exemptReason && t(`exemptReason.${exemptReason as 'LEAVE'}`, { defaultValue: exemptReason });
  return (
    <p className={shared.note} style={{ marginTop: 10 }}>
      {reason ? t('hero.exempt', { reason }) : t('hero.exemptPlain')}
    </p>
  );
}

function AmountPart({ statement }: { statement: Statement }) {
  const { t } = useTranslation('scoringPhone');
  const { money } = useWords();
  const targets = targetsOf(statement);
  const { amount } = statement;
  return (
    <>
      <div className={styles.amount}>
        <span className={shared.muted}>{t('hero.amount')}</span>
        <Figure {...money(amount)} size="l" />
      </div>
      {targets ? (
        <>
          <AmountBar amount={amount} targets={targets} />
          <div className={styles.gaps}>
            {MARKS.filter((mark) => mark !== 'lifeline' || !gap(amount, targets.lifeline).met).map((mark) => (
              <GapCard
                key={mark}
                mark={mark}
                gap={gap(amount, targets[mark])}
                perDay={statement.pace?.requiredPerDay[mark]}
              />
            ))}
          </div>
        </>
      ) : (
        <p className={shared.muted}>{t('hero.noTarget')}</p>
      )}
    </>
  );
}
