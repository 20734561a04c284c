import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useParams } from 'react-router';
import { Facts, Page, Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import Attachments from '@/kit/Attachments';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { SkeletonLines } from '@/kit/Skeleton';
import { paths } from '@/lib/paths';
import { ActionPill } from '../ActionPill';
import { ActionSteps } from '../ActionSteps';
import { MovePanel } from '../MovePanel';
import { mayAttach, reasonOf } from '../model';
import { type Action, actionQuery, type Versioned } from '../queries';
import styles from './Action.module.css';

export default function ActionPage() {
  const { t } = useTranslation('action');
  const { t: common } = useTranslation();
  const { id = '' } = useParams();
  const action = useQuery(actionQuery(id));
  return (
    <Page
      title={action.data?.value.summary.title ?? t('list.title')}
      crumbs={[{ label: common('area.actions'), to: paths.desk.actions }, { label: t('list.title') }]}
    >
      {action.data ? (
        <Detail seen={action.data} />
      ) : (
        <Panel>
          {action.error ? (
            <ErrorPanel error={action.error} retry={() => void action.refetch()} />
          ) : (
            <SkeletonLines lines={6} />
          )}
        </Panel>
      )}
    </Page>
  );
}

function Detail({ seen }: { seen: Versioned }) {
  const { t } = useTranslation('action');
  const action = seen.value;
  const reason = reasonOf(action);
  return (
    <>
      {reason && <Alert type="error" showIcon title={t('returned')} description={reason} />}
      <Panel aside={<ActionPill action={action.summary} />} title={t('list.title')}>
        <Summary action={action} />
        {action.detail && <p className={styles.text}>{action.detail}</p>}
      </Panel>
      {action.moves.length > 0 && (
        <Panel title={t('move.title')}>
          <MovePanel seen={seen} />
        </Panel>
      )}
      <Panel title={t('files')}>
        <Attachments owner={{ type: 'action', id: action.summary.id }} open={mayAttach(action)} keys={['actions']} />
      </Panel>
      <Panel title={t('history')}>
        <ActionSteps steps={action.steps} />
      </Panel>
    </>
  );
}

function Summary({ action }: { action: Action }) {
  const { t } = useTranslation('action');
  const { summary, evidenceRequired, result } = action;
  return (
    <Facts
      items={[
        [t('facts.owner'), `${summary.ownerName} ${summary.ownerStaffNo}`],
        [t('facts.unit'), summary.unitName],
        [t('facts.due'), summary.dueOn],
        [t('facts.by'), summary.assignedBy ?? t('list.byRule')],
        [t('facts.evidence'), t(`evidence.${evidenceRequired}`)],
        ...(result ? [[t('result'), result] as const] : []),
      ]}
    />
  );
}
