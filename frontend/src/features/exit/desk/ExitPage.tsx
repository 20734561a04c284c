import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Facts, Page, Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { paths } from '@/lib/paths';
import styles from '../Exit.module.css';
import { MovePanel } from '../MovePanel';
import { PaperButton } from '../PaperButton';
import { FileList, HandoverList, Months, StatusOf, Steps } from '../Parts';
import { type ExitCase, exitQuery, type Versioned } from '../queries';

export default function ExitPage() {
  const { t } = useTranslation('exit');
  const { t: common } = useTranslation();
  const { id = '' } = useParams();
  const exit = useQuery(exitQuery(id));
  const summary = exit.data?.value.summary;
  return (
    <Page
      title={summary ? `${summary.name} · ${t('page')}` : t('page')}
      sub={summary && `${summary.staffNo} · ${summary.subBranchName}`}
      crumbs={[{ label: common('area.exits'), to: paths.desk.exits }, { label: t('page') }]}
    >
      {exit.data ? (
        <Detail seen={exit.data} />
      ) : (
        <Panel>
          {exit.error ? (
            <ErrorPanel error={exit.error} retry={() => void exit.refetch()} />
          ) : (
            <SkeletonLines lines={6} />
          )}
        </Panel>
      )}
    </Page>
  );
}

/** What is to be done and what happened on the left, what it rests on at the right. */
function Detail({ seen }: { seen: Versioned }) {
  const { t } = useTranslation('exit');
  const one = seen.value;
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <Panel title={t('next')} aside={<StatusOf status={one.summary.status} />}>
          <Summary one={one} />
          <MovePanel seen={seen} />
        </Panel>
        {one.handover.length > 0 && (
          <Panel title={t('handover')}>
            <HandoverList items={one.handover} actionAt={paths.desk.action} />
          </Panel>
        )}
        <Panel title={t('history')}>
          <Steps steps={one.steps} />
        </Panel>
      </div>
      <div className={styles.column}>
        <Panel title={t('file')}>
          <FileList missing={one.missing} />
          <PaperButton of={one.summary} />
        </Panel>
        <Panel title={t('months')}>
          <Months months={one.months} />
        </Panel>
      </div>
    </div>
  );
}

function Summary({ one }: { one: ExitCase }) {
  const { t } = useTranslation('exit');
  const { summary } = one;
  return (
    <Facts
      items={[
        [t('field.months'), `${summary.firstMonth} – ${summary.month}`],
        [t('field.effective'), String(one.effectiveStreak)],
        [t('field.opened'), summary.openedOn],
        ...(summary.endedOn
          ? []
          : [[t('field.due'), summary.overdue ? `${summary.dueOn} (${t('late')})` : summary.dueOn] as const]),
        [t('field.statementDue'), one.statementDueOn],
        ...(summary.proposal ? [[t('field.proposal'), t(`outcome.${summary.proposal}`)] as const] : []),
        ...(one.appealDueOn ? [[t('field.appealDue'), one.appealDueOn] as const] : []),
        ...(one.lastDay ? [[t('field.lastDay'), one.lastDay] as const] : []),
      ]}
    />
  );
}
