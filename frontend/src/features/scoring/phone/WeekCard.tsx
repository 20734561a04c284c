import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Card } from '@/kit/Card';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { Figure } from '@/kit/Figure';
import { Skeleton } from '@/kit/Skeleton';
import { shortDay, today } from '@/lib/clock';
import { type Statement, type Week, type WeekPlan, weeksQuery } from '../queries';
import { gap, type Mark, nextMark, targetsOf } from './gaps';
import shared from './phone.module.css';
import styles from './WeekCard.module.css';
import { doneShare, weekOf } from './weeks';

type Props = { statement: Statement; month: string };

/** This week's own part of the next target, by working days; what earlier weeks left open stands beside it. */
export default function WeekCard({ statement, month }: Props) {
  const { t } = useTranslation('scoringPhone');
  const plan = useQuery(weeksQuery(month, statement.staffNo));
  const week = plan.data && weekOf(plan.data.items, today());
  return (
    <Card
      title={t('week.title')}
      aside={
        week &&
        t('week.span', {
          from: shortDay(week.from),
          to: shortDay(week.until),
          days: t('week.days', { count: week.workingDays }),
        })
      }
    >
      {plan.isError && <ErrorPanel error={plan.error} retry={() => void plan.refetch()} />}
      {plan.isPending && <Skeleton height={122} />}
      {week && plan.data && <Body statement={statement} plan={plan.data} week={week} />}
    </Card>
  );
}

function Body({ statement, plan, week }: { statement: Statement; plan: WeekPlan; week: Week }) {
  const { t } = useTranslation('scoringPhone');
  const targets = targetsOf(statement);
  const mark = (targets && nextMark(statement.amount, targets)) ?? 'stretch';
  return (
    <>
      <Progress week={week} mark={mark} />
      <details className={styles.all}>
        <summary>{t('week.all')}</summary>
        <ol>
          {plan.items.map((item) => (
            <Row key={item.from} week={item} mark={mark} current={item === week} />
          ))}
        </ol>
        <p className={shared.small}>{t('week.rule')}</p>
      </details>
    </>
  );
}

function Progress({ week, mark }: { week: Week; mark: Mark }) {
  const { t } = useTranslation('scoringPhone');
  const { t: common } = useTranslation('common');
  const { money, shortMoney } = useWords();
  const part = week.share[mark];
  const left = gap(week.amount, part);
  const open = week.shortfall[mark];
  return (
    <>
      <div className={styles.figures}>
        <span>
          {t('week.done')} <Figure {...money(week.amount)} />
        </span>
        <span className={shared.muted}>
          {t('week.part', { mark: common(`mark.${mark}`), amount: shortMoney(part) })}
        </span>
      </div>
      <span className={styles.track} aria-hidden="true">
        <i style={{ width: `${doneShare(week.amount, part)}%` }} />
      </span>
      <p>
        {week.workingDays === 0 && t('week.holiday')}
        {week.workingDays > 0 && (
          <b className={left.met ? shared.ok : shared.warn}>
            {left.met ? `✓ ${t('week.met')}` : t('week.left', { amount: shortMoney(left.by) })}
          </b>
        )}
      </p>
      {open > 0 && (
        <p className={`${shared.note} ${styles.carried}`}>{t('week.carried', { amount: shortMoney(open) })}</p>
      )}
    </>
  );
}

function Row({ week, mark, current }: { week: Week; mark: Mark; current: boolean }) {
  const { t } = useTranslation('scoringPhone');
  const { shortMoney } = useWords();
  return (
    <li className={styles.row} data-current={current}>
      <span>
        {shortDay(week.from)} – {shortDay(week.until)}
        <small>{t('week.days', { count: week.workingDays })}</small>
      </span>
      <span>
        {shortMoney(week.amount)}
        <small>/ {shortMoney(week.share[mark])}</small>
      </span>
    </li>
  );
}
