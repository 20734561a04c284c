import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Card } from '@/kit/Card';
import { Hero } from '@/kit/Hero';
import { TierPill } from '@/kit/TierPill';
import { count, points } from '@/lib/figures';
import type { Statement, WhatIfResult } from '../queries';
import { GapText } from './GapText';
import { type Gap, gap, targetsOf } from './gaps';
import styles from './WhatIf.module.css';

type Props = { statement: Statement; result: WhatIfResult | undefined };

/** The month as it is, or as it would be, against every target. */
export function WhatIfOutcome({ statement, result }: Props) {
  const { t } = useTranslation('scoringWhatIf');
  const { t: common } = useTranslation('common');
  const now = result ?? statement;
  const more = gap(now.points, statement.points);
  return (
    <Card label={t('whatIf.title')}>
      <div className={styles.top} aria-live="polite">
        <div className={styles.points}>
          <Hero
            label={t(result ? 'whatIf.after' : 'whatIf.before')}
            value={points(now.points)}
            unit={common('unit.points')}
          />
          {result && more.by > 0 && <Change up={more.met} text={points(more.by)} />}
        </div>
        <NextTier next={now.nextTier} />
      </div>
      <Goals statement={statement} now={now} />
      <Moves statement={statement} result={result} />
    </Card>
  );
}

function Change({ up, text }: { up: boolean; text: string }) {
  return (
    <b className={styles.change} data-up={up}>
      <svg width="11" height="9" viewBox="0 0 11 9" aria-hidden="true">
        <path d={up ? 'M0 9h11L5.5 0z' : 'M0 0h11L5.5 9z'} fill="currentColor" />
      </svg>
      {up ? '+' : '−'}
      {text}
    </b>
  );
}

function NextTier({ next }: { next: Statement['nextTier'] }) {
  const { t } = useTranslation('scoringWhatIf');
  if (!next) {
    return null;
  }
  return (
    <div className={styles.next}>
      <span>{t('whatIf.next')}</span>
      <TierPill tier={next.tier} large />
      {next.averagePoints != null && <span>{t('whatIf.nextAverage', { points: points(next.averagePoints) })}</span>}
    </div>
  );
}

function Goals({ statement, now }: { statement: Statement; now: { points: number; amount: number } }) {
  const { t } = useTranslation('scoringPhone');
  const { roundMoney, shortMoney } = useWords();
  const targets = targetsOf(statement);
  return (
    <ul className={styles.goals}>
      <GoalTile
        name={`${t('needs.short.pointsStandard')} ${points(statement.pointsStandard)}`}
        gap={gap(now.points, statement.pointsStandard)}
        show={points}
      />
      {targets &&
        (['floor', 'stretch'] as const).map((mark) => (
          <GoalTile
            key={mark}
            name={`${t(`needs.short.${mark}`)} ${roundMoney(targets[mark])}`}
            gap={gap(now.amount, targets[mark])}
            show={shortMoney}
          />
        ))}
    </ul>
  );
}

function GoalTile({ name, gap: of, show }: { name: string; gap: Gap; show: (value: number) => string }) {
  return (
    <li data-met={of.met}>
      <span>{name}</span>
      <GapText gap={of} show={show} brief />
    </li>
  );
}

function Moves({ statement, result }: Props) {
  const { t } = useTranslation('scoringWhatIf');
  const { shortMoney } = useWords();
  const { ranks } = statement;
  return (
    <dl className={styles.moves}>
      <div>
        <dt>{t('whatIf.amount')}</dt>
        <dd>
          {shortMoney(statement.amount)}
          {result && <Then text={shortMoney(result.amount)} />}
        </dd>
      </div>
      {ranks.bank != null && (
        <div>
          <dt>
            {t('whatIf.rank')}
            {result && t('whatIf.others')}
          </dt>
          <dd>
            {count(ranks.bank)}
            {result?.rank != null && <Then text={count(result.rank)} />}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Then({ text }: { text: string }) {
  return (
    <>
      {' → '}
      <b>{text}</b>
    </>
  );
}
