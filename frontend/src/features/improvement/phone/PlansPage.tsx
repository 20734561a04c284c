import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Card } from '@/kit/Card';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { List, ListItem } from '@/kit/List';
import { PhonePage } from '@/kit/PhonePage';
import { SkeletonLines } from '@/kit/Skeleton';
import { paths } from '@/lib/paths';
import styles from '../Improvement.module.css';
import { StateOf } from '../Parts';
import { plansQuery } from '../queries';

const MOST = 50;

/** Plans in the reader's sight: an officer's own, a manager's team's. */
export default function PlansPage() {
  const { t: common } = useTranslation();
  return (
    <PhonePage title={common('area.improvements')} back={paths.phone.me}>
      <Card label={common('area.improvements')}>
        <Plans />
      </Card>
    </PhonePage>
  );
}

function Plans() {
  const { t } = useTranslation('improvement');
  const { shortMoney } = useWords();
  const plans = useQuery(plansQuery({}, 0, MOST));
  if (plans.isPending) {
    return <SkeletonLines lines={3} height={64} />;
  }
  if (plans.isError) {
    return <ErrorPanel error={plans.error} retry={() => void plans.refetch()} />;
  }
  if (plans.data.total === 0) {
    return <Empty title={t('none')} hint={t('nonePhone')} />;
  }
  return (
    <List>
      {plans.data.items.map((row) => (
        <ListItem key={row.id} to={paths.phone.improvement(row.id)}>
          <span className={styles.name}>
            <b>{row.name}</b>
            <StateOf plan={row} />
          </span>
          <span className={styles.meta}>
            <span>
              {t('field.goal')} {shortMoney(row.goalAmount)}
            </span>
            <span>
              {t('field.endsOn')} {row.endsOn}
            </span>
          </span>
        </ListItem>
      ))}
    </List>
  );
}
