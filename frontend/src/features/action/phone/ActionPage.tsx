import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { useTranslation } from '@/i18n/useTranslation';
import { Card } from '@/kit/Card';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { PhonePage } from '@/kit/PhonePage';
import { SkeletonLines } from '@/kit/Skeleton';
import { paths } from '@/lib/paths';
import { ActionPill } from '../ActionPill';
import { ActionSteps } from '../ActionSteps';
import { MovePanel } from '../MovePanel';
import { mayAttach, reasonOf } from '../model';
import { actionQuery, type Versioned } from '../queries';
import styles from './Actions.module.css';

const Attachments = lazy(() => import('@/kit/Attachments'));

export default function ActionPage() {
  const { t } = useTranslation('action');
  const { id = '' } = useParams();
  const action = useQuery(actionQuery(id));
  return (
    <PhonePage
      title={action.data?.value.summary.title ?? t('mine')}
      sub={action.data ? action.data.value.summary.unitName : '\u00a0'}
      back={paths.phone.actions}
    >
      {action.data ? (
        <Detail seen={action.data} />
      ) : (
        <Card>
          {action.error ? (
            <ErrorPanel error={action.error} retry={() => void action.refetch()} />
          ) : (
            <SkeletonLines lines={5} />
          )}
        </Card>
      )}
    </PhonePage>
  );
}

function Detail({ seen }: { seen: Versioned }) {
  const { t } = useTranslation('action');
  const action = seen.value;
  const reason = reasonOf(action);
  return (
    <>
      <Card aside={<ActionPill action={action.summary} />} title={t('list.title')}>
        {reason && (
          <p className={`${styles.text} ${styles.returned}`} role="note">
            {t('returned')}: {reason}
          </p>
        )}
        {action.detail && <p className={styles.text}>{action.detail}</p>}
        <Facts seen={seen} />
      </Card>
      {action.moves.length > 0 && (
        <Card title={t('move.title')}>
          <MovePanel seen={seen} />
        </Card>
      )}
      <Card title={t('files')}>
        <Suspense fallback={<SkeletonLines lines={1} height={56} />}>
          <Attachments owner={{ type: 'action', id: action.summary.id }} open={mayAttach(action)} keys={['actions']} />
        </Suspense>
      </Card>
      <Card title={t('history')}>
        <ActionSteps steps={action.steps} />
      </Card>
    </>
  );
}

function Facts({ seen }: { seen: Versioned }) {
  const { t } = useTranslation('action');
  const { summary, evidenceRequired, result } = seen.value;
  const facts: [string, string | undefined][] = [
    [t('facts.due'), summary.dueOn],
    [t('facts.owner'), summary.ownerName],
    [t('facts.by'), summary.assignedBy ?? t('list.byRule')],
    [t('facts.evidence'), t(`evidence.${evidenceRequired}`)],
    [t('result'), result],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([term, value]) =>
          value && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
