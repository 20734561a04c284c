import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/kit/Button';
import { Card } from '@/kit/Card';
import { TierPill } from '@/kit/TierPill';
import { points } from '@/lib/figures';
import { paths } from '@/lib/paths';
import type { Statement } from '../queries';
import styles from './AriseCard.module.css';
import { AriseLine } from './AriseLine';
import { type BreakdownLine, breakdown, sum } from './breakdown';
import { LoansSheet } from './LoansSheet';
import shared from './phone.module.css';

type Props = { statement: Statement; month: string; rules: Parameters<typeof breakdown>[1] };

/** Why: each product's product of three numbers, the adjustments, their sum. */
export function AriseCard({ statement, month, rules }: Props) {
  const { t } = useTranslation('scoring');
  const [opened, setOpened] = useState<BreakdownLine>();
  const lines = breakdown(statement.lines, rules);
  const empty = lines.every((line) => line.loans === 0) && statement.adjustments.length === 0;
  return (
    <Card title={t('phone.arise.title')} aside={t('phone.arise.formula')}>
      {empty ? (
        <p className={shared.muted}>{t('phone.arise.nothing')}</p>
      ) : (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <AriseLine key={line.product} line={line} onOpen={() => setOpened(line)} />
          ))}
          <Adjustments statement={statement} month={month} />
        </ul>
      )}
      <div className={styles.total}>
        <span>{t('phone.arise.total')}</span>
        <Points value={statement.points} />
      </div>
      {statement.nextTier && <NextTier next={statement.nextTier} />}
      <div className={styles.action}>
        <ButtonLink look="outline" wide to={paths.phone.statement(month, statement.staffNo)}>
          {t('phone.arise.statement')}
        </ButtonLink>
      </div>
      <LoansSheet line={opened} month={month} staffNo={statement.staffNo} onClose={() => setOpened(undefined)} />
    </Card>
  );
}

function Points({ value }: { value: number }) {
  const { t } = useTranslation('common');
  return (
    <span className="nowrap">
      {points(value)} {t('unit.points')}
    </span>
  );
}

function Adjustments({ statement: { adjustments } }: { statement: Statement; month: string }) {
  const { t } = useTranslation('scoring');
  return (
    <li className={styles.adjustments}>
      <span>
        {t('phone.arise.adjustments')}{' '}
        <small>{t('phone.arise.adjustmentsCount', { entries: adjustments.length })}</small>
      </span>
      <Points value={sum(adjustments)} />
    </li>
  );
}

function NextTier({ next: { tier, averagePoints } }: { next: NonNullable<Statement['nextTier']> }) {
  const { t } = useTranslation('scoring');
  return (
    <div className={styles.next}>
      <span>{t('phone.arise.next')}</span>
      {averagePoints != null && <small>{t('phone.arise.nextAverage', { points: points(averagePoints) })}</small>}
      <TierPill tier={tier} />
    </div>
  );
}
