import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { Button } from '@/kit/Button';
import { Card } from '@/kit/Card';
import { Empty } from '@/kit/Empty';
import { ErrorPanel } from '@/kit/ErrorPanel';
import { List, ListItem } from '@/kit/List';
import { PhonePage } from '@/kit/PhonePage';
import { SkeletonLines } from '@/kit/Skeleton';
import { StatusPill } from '@/kit/StatusPill';
import { monthLabel, shortDay } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { useMonthParam } from '@/lib/search';
import { LEVEL_TONES, reached, STATE_TONES } from '../alerts';
import { type Alert, alertsQuery } from '../queries';
import styles from './Alerts.module.css';

const SIZE = 20;

/** For managers on the go: who was warned this month, whether they know, and how it stands. */
export default function AlertsPage() {
  const { t } = useTranslation('common');
  const { language } = useWords();
  const [month] = useMonthParam();
  const [search] = useSearchParams();
  const unit = search.get('unit');
  return (
    <PhonePage title={t('area.alerts')} sub={monthLabel(month, language)} back={paths.phone.team}>
      <Card label={t('area.alerts')}>
        <Alerted key={`${month}${unit}`} month={month} {...(unit ? { unit } : {})} />
      </Card>
    </PhonePage>
  );
}

function Alerted({ month, unit }: { month: string; unit?: string }) {
  const { t } = useTranslation('alert');
  const [size, setSize] = useState(SIZE);
  const alerts = useQuery(alertsQuery({ month, ...(unit ? { unit } : {}), sort: '-level,-raisedOn' }, 0, size));
  if (alerts.isPending) {
    return <SkeletonLines lines={4} height={72} />;
  }
  if (alerts.isError) {
    return <ErrorPanel error={alerts.error} retry={() => void alerts.refetch()} />;
  }
  const { items, total } = alerts.data;
  if (total === 0) {
    return <Empty title={t('none')} hint={t('noneYet')} />;
  }
  return (
    <>
      <List>
        {items.map((alert) => (
          <ListItem key={`${alert.staffNo}${alert.level}`} to={paths.phone.statement(alert.month, alert.staffNo)}>
            <Row alert={alert} />
          </ListItem>
        ))}
      </List>
      {total > items.length && (
        <Button look="plain" wide onClick={() => setSize(size + SIZE)}>
          {t('more', { more: Math.min(SIZE, total - items.length) })}
        </Button>
      )}
    </>
  );
}

function Row({ alert }: { alert: Alert }) {
  const { t } = useTranslation('alert');
  const { shortMoney } = useWords();
  return (
    <>
      <span className={styles.name}>
        <b>{alert.name}</b>
        <StatusPill tone={LEVEL_TONES[alert.level]}>{t(`level.${alert.level}`)}</StatusPill>
        {alert.state !== 'STANDING' && (
          <StatusPill tone={STATE_TONES[alert.state]}>{t(`state.${alert.state}`)}</StatusPill>
        )}
      </span>
      <span className={styles.meta}>
        <span>
          {t('atTheTime.projected', { day: shortDay(alert.asOf), amount: shortMoney(alert.projectedAmount) })}
        </span>
        <span>{t('atTheTime.missing', { amount: shortMoney(alert.missingAmount) })}</span>
        {alert.finalAmount !== undefined && (
          <span>{t('final', { amount: shortMoney(alert.finalAmount), limit: shortMoney(alert.limitAmount) })}</span>
        )}
        <span>{t(`reached.${reached(alert)}`)}</span>
      </span>
    </>
  );
}
