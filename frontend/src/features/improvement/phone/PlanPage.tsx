import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Card } from '@/kit/Card';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { List, ListItem } from '@/kit/List';
import { PhonePage } from '@/kit/PhonePage';
import { SkeletonLines } from '@/kit/Skeleton';
import { moment } from '@/lib/clock';
import { paths } from '@/lib/paths';
import styles from '../Improvement.module.css';
import { FiguresList, Measures, StateOf } from '../Parts';
import { type Plan, planQuery, type Versioned } from '../queries';
import { SeePanel } from '../SeePanel';

export default function PlanPage() {
  const { t } = useTranslation('improvement');
  const { id = '' } = useParams();
  const plan = useQuery(planQuery(id));
  return (
    <PhonePage title={t('page')} sub={plan.data?.value.summary.name ?? '\u00a0'} back={paths.phone.improvements}>
      {plan.data ? (
        <Detail seen={plan.data} />
      ) : (
        <Card>
          {plan.error ? (
            <ErrorPanel error={plan.error} retry={() => void plan.refetch()} />
          ) : (
            <SkeletonLines lines={5} />
          )}
        </Card>
      )}
    </PhonePage>
  );
}

function Detail({ seen }: { seen: Versioned }) {
  const { t } = useTranslation('improvement');
  const plan = seen.value;
  return (
    <>
      <Card title={t('agreed')} aside={<StateOf plan={plan.summary} />}>
        <Agreed plan={plan} />
      </Card>
      {plan.confirmable && (
        <Card label={t('see')}>
          <SeePanel seen={seen} />
        </Card>
      )}
      <Card title={t('measures')}>
        <Measures plan={plan} />
      </Card>
      <Card title={t('figures')}>
        <FiguresList plan={plan} />
      </Card>
    </>
  );
}

function Agreed({ plan }: { plan: Plan }) {
  const { t } = useTranslation('improvement');
  const { shortMoney } = useWords();
  const { summary } = plan;
  const lines: [string, string | undefined][] = [
    [t('field.goal'), shortMoney(summary.goalAmount)],
    [t('field.endsOn'), summary.endsOn],
    [t('field.causes'), summary.causes.map((cause) => t(`cause.${cause}`)).join(' · ')],
    [t('field.causeWords'), plan.causeWords],
    [t('field.openedBy'), `${summary.openedBy} ${moment(summary.openedAt)}`],
    [t('field.seen'), summary.seenAt && moment(summary.seenAt)],
    [t('field.comment'), plan.comment],
    [t('field.result'), summary.result && t(`result.${summary.result}`)],
    [t('field.words'), plan.resultWords],
  ];
  return (
    <List label={t('agreed')}>
      {lines.map(
        ([label, value]) =>
          value && (
            <ListItem key={label}>
              <span className={styles.note}>{label}</span>
              <span className={styles.words}>{value}</span>
            </ListItem>
          ),
      )}
    </List>
  );
}
