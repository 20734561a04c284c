import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '@/i18n/useTranslation';
import { Card } from '@/kit/Card';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { List, ListItem } from '@/kit/List';
import { PhonePage } from '@/kit/PhonePage';
import { SkeletonLines } from '@/kit/Skeleton';
import { paths } from '@/lib/paths';
import styles from '../Exit.module.css';
import { StatusOf } from '../Parts';
import { exitsQuery } from '../queries';

const MOST = 50;

/** Cases in the reader's sight: an officer's own, a manager's team's. */
export default function ExitsPage() {
  const { t: common } = useTranslation();
  return (
    <PhonePage title={common('area.exits')} back={paths.phone.home}>
      <Card label={common('area.exits')}>
        <Cases />
      </Card>
    </PhonePage>
  );
}

function Cases() {
  const { t } = useTranslation('exit');
  const cases = useQuery(exitsQuery({}, 0, MOST));
  if (cases.isPending) {
    return <SkeletonLines lines={3} height={64} />;
  }
  if (cases.isError) {
    return <ErrorPanel error={cases.error} retry={() => void cases.refetch()} />;
  }
  if (cases.data.total === 0) {
    return <Empty title={t('none')} hint={t('noneYet')} />;
  }
  return (
    <List>
      {cases.data.items.map((row) => (
        <ListItem key={row.id} to={paths.phone.exit(row.id)}>
          <span className={styles.name}>
            <b>{row.name}</b>
            <StatusOf status={row.status} />
          </span>
          <span className={styles.meta}>
            <span>
              {row.firstMonth} – {row.month}
            </span>
            <span>{row.endedOn ?? `${t('field.due')} ${row.dueOn}`}</span>
          </span>
        </ListItem>
      ))}
    </List>
  );
}
