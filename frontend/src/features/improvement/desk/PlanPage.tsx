import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Facts, Page, Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { moment } from '@/lib/clock';
import { paths } from '@/lib/paths';
import styles from '../Improvement.module.css';
import { FiguresList, Measures, StateOf } from '../Parts';
import { type Plan, planQuery, type Versioned } from '../queries';
import { EndPanel } from './EndPanel';

export default function PlanPage() {
  const { t } = useTranslation('improvement');
  const { t: common } = useTranslation();
  const { id = '' } = useParams();
  const plan = useQuery(planQuery(id));
  const summary = plan.data?.value.summary;
  return (
    <Page
      title={summary ? `${summary.name} · ${t('page')}` : t('page')}
      sub={summary && `${summary.staffNo} · ${summary.subBranchName}`}
      crumbs={[{ label: common('area.improvements'), to: paths.desk.improvements }, { label: t('page') }]}
    >
      {plan.data ? (
        <Detail seen={plan.data} />
      ) : (
        <Panel>
          {plan.error ? (
            <ErrorPanel error={plan.error} retry={() => void plan.refetch()} />
          ) : (
            <SkeletonLines lines={6} />
          )}
        </Panel>
      )}
    </Page>
  );
}

function Detail({ seen }: { seen: Versioned }) {
  const { t } = useTranslation('improvement');
  const plan = seen.value;
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <Panel title={t('agreed')} aside={<StateOf plan={plan.summary} />}>
          <Agreed plan={plan} />
        </Panel>
        <Panel title={t('measures')}>
          <Measures plan={plan} />
        </Panel>
      </div>
      <div className={styles.column}>
        <Panel title={t('figures')}>
          <FiguresList plan={plan} />
        </Panel>
        {plan.endable && (
          <Panel title={t('finish')}>
            <EndPanel seen={seen} />
          </Panel>
        )}
      </div>
    </div>
  );
}

function Agreed({ plan }: { plan: Plan }) {
  const { t } = useTranslation('improvement');
  const { shortMoney } = useWords();
  const { summary } = plan;
  const words = (text: string) => <span className={styles.words}>{text}</span>;
  return (
    <Facts
      items={[
        [t('field.causes'), summary.causes.map((cause) => t(`cause.${cause}`)).join(' · ')],
        ...(plan.causeWords ? [[t('field.causeWords'), words(plan.causeWords)] as const] : []),
        [t('field.goal'), shortMoney(summary.goalAmount)],
        [t('field.endsOn'), summary.endsOn],
        ...(summary.warningMonth ? [[t('field.warning'), summary.warningMonth] as const] : []),
        [t('field.openedBy'), `${summary.openedBy} ${moment(summary.openedAt)}`],
        ...(summary.seenAt ? [[t('field.seen'), moment(summary.seenAt)] as const] : []),
        ...(plan.comment ? [[t('field.comment'), words(plan.comment)] as const] : []),
        ...(summary.result ? [[t('field.result'), t(`result.${summary.result}`)] as const] : []),
        ...(plan.resultWords ? [[t('field.words'), words(plan.resultWords)] as const] : []),
      ]}
    />
  );
}
