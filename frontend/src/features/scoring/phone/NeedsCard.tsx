import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Card } from '@/kit/Card';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { Skeleton } from '@/kit/Skeleton';
import { count, points } from '@/lib/figures';
import { paths } from '@/lib/paths';
import type { Need, Statement } from '../queries';
import { gap, nextMark, targetsOf } from './gaps';
import styles from './NeedsCard.module.css';
import shared from './phone.module.css';
import type { Goal } from './whatIf';

type Props = { statement: Statement; month: string; needs: UseQueryResult<Need[]> };

function nextGoal(statement: Statement): Goal | undefined {
  if (!gap(statement.points, statement.pointsStandard).met) {
    return 'pointsStandard';
  }
  const targets = targetsOf(statement);
  return targets && nextMark(statement.amount, targets);
}

/** What do I still need: the points standard first, then the next target in yuan. */
export function NeedsCard({ statement, month, needs }: Props) {
  const { t } = useTranslation('scoringPhone');
  const goal = nextGoal(statement);
  return (
    <Card
      title={t('needs.title')}
      aside={
        <Link className={shared.link} to={paths.phone.whatIf(month)}>
          {t('needs.toWhatIf')}
        </Link>
      }
    >
      {goal ? (
        <Ways goal={goal} statement={statement} month={month} needs={needs} />
      ) : (
        <p className={shared.ok}>✓ {t('needs.allMet')}</p>
      )}
    </Card>
  );
}

function Ways({ goal, statement, month, needs }: Props & { goal: Goal }) {
  const { t } = useTranslation('scoringPhone');
  const { roundMoney } = useWords();
  const targets = targetsOf(statement);
  const target = goal === 'pointsStandard' ? points(statement.pointsStandard) : roundMoney(targets?.[goal] ?? 0);
  if (needs.isError) {
    return <ErrorPanel error={needs.error} retry={() => void needs.refetch()} />;
  }
  return (
    <>
      <p className={shared.muted}>{t('needs.intro', { goal: t(`needs.goal.${goal}`, { target }) })}</p>
      <ul className={styles.ways}>
        {needs.data
          ? needs.data.map((need) => (
              <li key={need.product}>
                <Way need={need} loans={need[goal]} month={month} />
              </li>
            ))
          : [0, 1, 2].map((key) => (
              <li key={key}>
                <Skeleton height={74} radius={10} />
              </li>
            ))}
      </ul>
    </>
  );
}

function Way({ need, loans, month }: { need: Need; loans: number | null | undefined; month: string }) {
  const { t } = useTranslation('scoringPhone');
  const { t: common } = useTranslation('common');
  const { product } = useWords();
  const name = product(need.product);
  if (loans == null) {
    return (
      <span className={styles.way}>
        <span>{name}</span>
        <small>{t('needs.unreachable')}</small>
      </span>
    );
  }
  const search = new URLSearchParams({ product: need.product, count: String(loans) });
  return (
    <Link
      className={styles.way}
      to={`${paths.phone.whatIf(month)}?${search}`}
      aria-label={t('needs.use', { product: name, count: loans })}
    >
      <span>{name}</span>
      <span className={styles.count}>
        {t('needs.again')} <b>{count(loans)}</b> {common('unit.loans', { count: loans })}
      </span>
    </Link>
  );
}
