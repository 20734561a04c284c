import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '@/i18n/useTranslation';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { List, ListItem } from '@/kit/List';
import { SkeletonLines } from '@/kit/Skeleton';
import { StatusPill } from '@/kit/StatusPill';
import styles from './Measures.module.css';
import { MEASURE_TONES, measureState } from './model';
import { type Measure, measuresQuery } from './queries';

/** @param actionAt where an action is shown, for those who may open it */
export function Measures({ id, actionAt }: { id: string; actionAt: (action: string) => string }) {
  const { t } = useTranslation('warning');
  const measures = useQuery(measuresQuery(id));
  if (measures.isPending) {
    return <SkeletonLines lines={2} height={56} />;
  }
  if (measures.isError) {
    return <ErrorPanel error={measures.error} retry={() => void measures.refetch()} />;
  }
  if (measures.data.length === 0) {
    return <Empty title={t('noMeasures')} hint={t('noMeasuresHint')} />;
  }
  return (
    <List>
      {measures.data.map((measure) => (
        <ListItem key={measure.kind} {...(measure.actionId && { to: actionAt(measure.actionId) })}>
          <Row measure={measure} />
        </ListItem>
      ))}
    </List>
  );
}

function Row({ measure }: { measure: Measure }) {
  const { t } = useTranslation('warning');
  const state = measureState(measure);
  return (
    <>
      <span className={styles.name}>
        <b>{t(`kind.${measure.kind}`)}</b>
        <StatusPill tone={MEASURE_TONES[state]}>{t(`measureState.${state}`)}</StatusPill>
      </span>
      <span className={styles.meta}>
        {measure.ownerName && <span>{measure.ownerName}</span>}
        <span>{t('due', { day: measure.dueOn })}</span>
      </span>
    </>
  );
}
