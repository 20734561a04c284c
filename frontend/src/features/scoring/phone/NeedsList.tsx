import { useState } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Card } from '@/kit/Card';
import { ChevronRight } from '@/kit/icons';
import { Tabs } from '@/kit/Tabs';
import { count } from '@/lib/figures';
import type { Need, Statement } from '../queries';
import { gap, targetsOf } from './gaps';
import shared from './phone.module.css';
import styles from './WhatIf.module.css';
import { GOALS, type Goal } from './whatIf';

type Props = {
  statement: Statement;
  needs: readonly Need[];
  onUse: (product: string, count: number) => void;
};

function isMet(statement: Statement, goal: Goal): boolean {
  if (goal === 'pointsStandard') {
    return gap(statement.points, statement.pointsStandard).met;
  }
  const targets = targetsOf(statement);
  return targets !== undefined && gap(statement.amount, targets[goal]).met;
}

/** The question turned round: how many loans of one product alone reach a goal; a tap tries them. */
export function NeedsList({ statement, needs, onUse }: Props) {
  const { t } = useTranslation('scoringPhone');
  const { t: supposing } = useTranslation('scoringWhatIf');
  const [goal, setGoal] = useState<Goal>(GOALS.find((one) => !isMet(statement, one)) ?? 'stretch');
  const name = t(`needs.short.${goal}`);
  return (
    <Card title={t('needs.title')}>
      <Tabs
        label={t('needs.title')}
        options={GOALS.map((value) => ({ value, label: t(`needs.short.${value}`) }))}
        value={goal}
        onChange={setGoal}
      />
      {isMet(statement, goal) ? (
        <p className={`${styles.met} ${shared.ok}`}>✓ {supposing('whatIf.goalMet', { goal: name })}</p>
      ) : (
        <ul className={styles.needs}>
          {needs.map((need) => (
            <NeedRow key={need.product} need={need} loans={need[goal]} goal={name} onUse={onUse} />
          ))}
        </ul>
      )}
    </Card>
  );
}

type RowProps = { need: Need; loans: number | null | undefined; goal: string; onUse: Props['onUse'] };

function NeedRow({ need, loans, goal, onUse }: RowProps) {
  const { t } = useTranslation('scoringPhone');
  const { t: common } = useTranslation('common');
  const { product, shortMoney } = useWords();
  const name = product(need.product);
  const ticket = t('averageTicket', { amount: shortMoney(need.ticket) });
  if (loans == null) {
    return (
      <li className={styles.need}>
        <span>{name}</span>
        <small>{t('needs.unreachable')}</small>
      </li>
    );
  }
  return (
    <li>
      <button
        type="button"
        className={styles.need}
        aria-label={`${t('needs.use', { product: name, count: loans })} · ${ticket}`}
        onClick={() => {
          onUse(need.product, loans);
          globalThis.scrollTo({ top: 0, behavior: 'smooth' });
        }}
      >
        <span>
          {name} {t('needs.again')} <b>{count(loans)}</b> {common('unit.loans', { count: loans })} →{' '}
          {t('needs.reach', { goal })}
        </span>
        <small>{ticket}</small>
        <ChevronRight size={16} />
      </button>
    </li>
  );
}
