import { Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { AmountBar } from '@/kit/AmountBar';
import { shortDay } from '@/lib/clock';
import type { Statement } from '../queries';
import styles from './Statement.module.css';

type Pace = NonNullable<Statement['pace']>;

/** The amount among its targets, and for an open month what each working day still has to bring. */
export function PacePanel({ statement }: { statement: Statement }) {
  const { t } = useTranslation('scoringDesk');
  const { pace } = statement;
  const aside = ({ asOf, remainingWorkingDays: count }: Pace) =>
    asOf ? t('statement.paceAside', { day: shortDay(asOf), count }) : t('statement.paceAhead', { count });
  return (
    <Panel title={t('statement.pace')} aside={pace && aside(pace)}>
      <AmountBar
        amount={statement.amount}
        targets={{
          lifeline: statement.lifelineAmount,
          floor: statement.floorAmount,
          stretch: statement.stretchAmount,
        }}
      />
      {pace && <PaceFigures pace={pace} />}
    </Panel>
  );
}

const MARKS = ['lifeline', 'floor', 'stretch'] as const;

function PaceFigures({ pace }: { pace: Pace }) {
  const { t } = useTranslation('scoringDesk');
  const { t: common } = useTranslation('common');
  const words = useWords();
  return (
    <dl className={styles.pairs}>
      {pace.projectedAmount != null && (
        <div>
          <dt>{t('statement.projected')}</dt>
          <dd>
            <b>{words.shortMoney(pace.projectedAmount)}</b>
          </dd>
        </div>
      )}
      {MARKS.map((mark) => {
        const perDay = pace.requiredPerDay[mark];
        return perDay == null ? null : (
          <div key={mark}>
            <dt>
              {t('statement.perDay')} · {common(`mark.${mark}`)}
            </dt>
            <dd>{perDay <= 0 ? t('statement.reached') : <b>{words.shortMoney(perDay)}</b>}</dd>
          </div>
        );
      })}
    </dl>
  );
}
