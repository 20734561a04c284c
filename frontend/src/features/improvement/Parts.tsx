import { language } from '@/i18n';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { List, ListItem } from '@/kit/List';
import { StatusPill } from '@/kit/StatusPill';
import { monthLabel } from '@/lib/clock';
import styles from './Improvement.module.css';
import { STATE_TONES, stateOf } from './model';
import type { Figures, Plan, PlanRow } from './queries';

export function StateOf({ plan }: { plan: PlanRow }) {
  const { t } = useTranslation('improvement');
  const state = stateOf(plan);
  return <StatusPill tone={STATE_TONES[state]}>{t(`state.${state}`)}</StatusPill>;
}

/** How the month stood when the plan began, and when it ended. */
export function FiguresList({ plan }: { plan: Plan }) {
  const { t } = useTranslation('improvement');
  return (
    <List label={t('figures')}>
      <ListItem>
        <FiguresOf title={t('start')} figures={plan.start} />
      </ListItem>
      {plan.end && (
        <ListItem>
          <FiguresOf title={t('end')} figures={plan.end} />
        </ListItem>
      )}
    </List>
  );
}

function FiguresOf({ title, figures }: { title: string; figures: Figures }) {
  const { t } = useTranslation('improvement');
  const { shortMoney } = useWords();
  const month = monthLabel(figures.month, language());
  const { amount, lifelineAmount, floorAmount, asOf } = figures;
  const known = amount !== undefined && lifelineAmount !== undefined && floorAmount !== undefined;
  return (
    <>
      <span className={styles.name}>
        <b>{title}</b>
        {known && <span>{t('placed', { amount: shortMoney(amount) })}</span>}
      </span>
      <span className={styles.meta}>
        {known && <span>{t('line', { lifeline: shortMoney(lifelineAmount), floor: shortMoney(floorAmount) })}</span>}
        <span>{asOf ? t('asOf', { month, day: asOf }) : t('noFigures', { month })}</span>
      </span>
    </>
  );
}

const TONES = {
  OPEN: 'info',
  IN_PROGRESS: 'info',
  SUBMITTED: 'warn',
  RETURNED: 'bad',
  DONE: 'ok',
  CANCELLED: 'none',
} as const;

export function Measures({ plan }: { plan: Plan }) {
  const { t } = useTranslation('improvement');
  return (
    <List label={t('measures')}>
      {plan.measures.map((measure) => (
        <ListItem
          key={`${measure.title}${measure.dueOn}${measure.owner}`}
          end={<StatusPill tone={TONES[measure.status]}>{t(`status.${measure.status}`)}</StatusPill>}
        >
          {measure.title}
          <span className={styles.meta}>
            <span>{t(`owner.${measure.owner}`)}</span>
            <span>
              {t('due')} {measure.dueOn}
            </span>
          </span>
        </ListItem>
      ))}
    </List>
  );
}
