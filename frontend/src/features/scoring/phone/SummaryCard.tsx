import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Card } from '@/kit/Card';
import { Hero } from '@/kit/Hero';
import { StatusPill } from '@/kit/StatusPill';
import { TierPill } from '@/kit/TierPill';
import { count, points } from '@/lib/figures';
import type { Statement } from '../queries';
import { AsOf } from './AsOf';
import { GapText } from './GapText';
import { begun, gap, targetsOf } from './gaps';
import shared from './phone.module.css';
import styles from './Statement.module.css';

/** Points, amount and every target with how far it is. */
export function SummaryCard({ statement }: { statement: Statement }) {
  const { t } = useTranslation('scoringPhone');
  const { t: detail } = useTranslation('scoringDetail');
  const { t: common } = useTranslation('common');
  const { shortMoney, roundMoney } = useWords();
  const targets = targetsOf(statement);
  return (
    <Card label={detail('statement.title')}>
      <div className={shared.between}>
        <Hero label={t('hero.points')} value={points(statement.points)} unit={common('unit.points')} />
        <span className={styles.pills}>
          {statement.exempt && <StatusPill tone="info">{t('exempt')}</StatusPill>}
          <TierPill tier={statement.tier} large />
        </span>
      </div>
      <AsOf statement={statement} />
      <hr className={shared.rule} />
      <dl className={styles.facts}>
        <Fact name={detail('statement.amount')}>
          <b>{shortMoney(statement.amount)}</b>
        </Fact>
        <Fact name={detail('statement.loans')}>{common('unit.loansOf', { count: statement.loans })}</Fact>
        <Fact name={`${detail('statement.standard')} ${points(statement.pointsStandard)}`}>
          <GapText gap={gap(statement.points, statement.pointsStandard)} show={points} />
        </Fact>
        {targets &&
          (['lifeline', 'floor', 'stretch'] as const).map((mark) => (
            <Fact key={mark} name={`${common(`mark.${mark}`)} ${roundMoney(targets[mark])}`}>
              <GapText gap={gap(statement.amount, targets[mark])} show={shortMoney} />
            </Fact>
          ))}
      </dl>
      {statement.streak > 0 && begun(statement) && (
        <p className={shared.note} data-tone="warn" style={{ marginTop: 12 }}>
          {t(statement.state === 'OPEN' ? 'streak.open' : 'streak.closed', {
            months: count(statement.streak),
          })}
        </p>
      )}
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
