import { useTranslation } from '@/i18n/useTranslation';
import { ButtonLink } from '@/kit/Button';
import { Card } from '@/kit/Card';
import { TierPill } from '@/kit/TierPill';
import { points } from '@/lib/figures';
import { paths } from '@/lib/paths';
import { sumPoints } from '../arithmetic';
import type { Statement } from '../queries';
import styles from './AriseCard.module.css';
import { AriseLine } from './AriseLine';
import { breakdown } from './breakdown';
import shared from './phone.module.css';
import { useLoansSheet } from './useLoansSheet';

type Props = { statement: Statement; month: string; rules: Parameters<typeof breakdown>[1] };

/** Why: each product's product of three numbers, the adjustments, their sum. */
export function AriseCard({ statement, month, rules }: Props) {
  const { t } = useTranslation('scoringPhone');
  const [sheet, open] = useLoansSheet(month, statement.staffNo);
  const lines = breakdown(statement.lines, rules);
  const empty = lines.every((line) => line.loans === 0) && statement.adjustments.length === 0;
  return (
    <Card title={t('arise.title')} aside={t('arise.formula')}>
      {empty ? (
        <p className={shared.muted}>{t(statement.state === 'OPEN' ? 'arise.nothing' : 'arise.nothingClosed')}</p>
      ) : (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <AriseLine key={line.product} line={line} onOpen={() => open(line)} />
          ))}
          <Adjustments statement={statement} />
        </ul>
      )}
      <div className={styles.total}>
        <span>{t('arise.total')}</span>
        <Points value={statement.points} />
      </div>
      {statement.nextTier && <NextTier next={statement.nextTier} />}
      <div className={styles.action}>
        <ButtonLink look="outline" wide to={paths.phone.statement(month, statement.staffNo)}>
          {t('arise.statement')}
        </ButtonLink>
      </div>
      {sheet}
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

function Adjustments({ statement: { adjustments } }: { statement: Statement }) {
  const { t } = useTranslation('scoringPhone');
  return (
    <li className={styles.adjustments}>
      <span>
        {t('arise.adjustments')} <small>{t('arise.adjustmentsCount', { entries: adjustments.length })}</small>
      </span>
      <Points value={sumPoints(adjustments)} />
    </li>
  );
}

function NextTier({ next: { tier, averagePoints } }: { next: NonNullable<Statement['nextTier']> }) {
  const { t } = useTranslation('scoringPhone');
  return (
    <div className={styles.next}>
      <span>{t('arise.next')}</span>
      {averagePoints != null && <small>{t('arise.nextAverage', { points: points(averagePoints) })}</small>}
      <TierPill tier={tier} />
    </div>
  );
}
