import { useTranslation } from '@/i18n/useTranslation';
import { useWords } from '@/i18n/useWords';
import { List, ListItem } from '@/kit/List';
import { StatusPill } from '@/kit/StatusPill';
import { Timeline } from '@/kit/Timeline';
import { moment } from '@/lib/clock';
import styles from './Exit.module.css';
import { fileOf, STATUS_TONES } from './model';
import type { ExitCase, ExitMonth, Status } from './queries';

export function StatusOf({ status }: { status: Status }) {
  const { t } = useTranslation('exit');
  return <StatusPill tone={STATUS_TONES[status]}>{t(`status.${status}`)}</StatusPill>;
}

/** What the file holds, and what it lacks for a decision. */
export function FileList({ missing }: { missing: ExitCase['missing'] }) {
  const { t } = useTranslation('exit');
  return (
    <List label={t('file')}>
      {fileOf(missing).map(({ item, there }) => (
        <ListItem key={item} end={<StatusPill tone={there ? 'ok' : 'warn'}>{t(there ? 'there' : 'lacks')}</StatusPill>}>
          {t(`item.${item}`)}
        </ListItem>
      ))}
    </List>
  );
}

export function Months({ months }: { months: readonly ExitMonth[] }) {
  const { t } = useTranslation('exit');
  return (
    <List label={t('months')}>
      {months.map((month) => (
        <ListItem key={month.month}>
          <Month month={month} />
        </ListItem>
      ))}
    </List>
  );
}

function Month({ month }: { month: ExitMonth }) {
  const { t } = useTranslation('exit');
  const { shortMoney } = useWords();
  return (
    <>
      <span className={styles.name}>
        <b>{month.month}</b>
        <span>{t(`stage.${month.stage}`)}</span>
      </span>
      <span className={styles.meta}>
        <span>{t('amountOf', { amount: shortMoney(month.amount), lifeline: shortMoney(month.lifelineAmount) })}</span>
        <Proof month={month} />
      </span>
    </>
  );
}

function Proof({ month }: { month: ExitMonth }) {
  const { t } = useTranslation('exit');
  if (month.readAt) {
    return <span>{t('read', { at: moment(month.readAt) })}</span>;
  }
  return <span>{month.deliveredAt ? t('delivered', { at: moment(month.deliveredAt) }) : t('notDelivered')}</span>;
}

export function Steps({ steps }: { steps: ExitCase['steps'] }) {
  const { t } = useTranslation('exit');
  return (
    <Timeline
      steps={steps.map((step) => ({
        at: step.at,
        title: step.outcome ? `${t(`step.${step.kind}`)} · ${t(`outcome.${step.outcome}`)}` : t(`step.${step.kind}`),
        by: step.by ?? t('system'),
        words: step.words,
        bad: step.kind === 'RETURNED' || step.kind === 'OVERDUE',
      }))}
    />
  );
}

/** @param actionAt where an action is shown, for those who may open it */
export function HandoverList({
  items,
  actionAt,
}: {
  items: ExitCase['handover'];
  actionAt?: (action: string) => string;
}) {
  const { t } = useTranslation('exit');
  return (
    <List label={t('handover')}>
      {items.map((item) => (
        <ListItem key={item.actionId} {...(actionAt && { to: actionAt(item.actionId) })}>
          <span className={styles.name}>
            <b>{item.title}</b>
          </span>
          <span className={styles.meta}>
            <span>{t(`actionStatus.${item.status}`)}</span>
            <span>{t('handoverDue', { day: item.dueOn })}</span>
          </span>
        </ListItem>
      ))}
    </List>
  );
}
