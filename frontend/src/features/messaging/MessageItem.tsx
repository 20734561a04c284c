import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/kit/Button';
import { StatusPill } from '@/kit/StatusPill';
import { moment } from '@/lib/clock';
import styles from './MessageItem.module.css';
import { addressOf, dueLabel, isOpenTodo, isOverdue } from './model';
import { doneMutation, MESSAGES, type Message, readMutation } from './queries';

export type Face = 'phone' | 'desk';

/** One message, open to read. What is pressed counts as read; the server keeps the time as proof. */
export function MessageItem({ message, face }: { message: Message; face: Face }) {
  const { t } = useTranslation('messaging');
  const unread = !message.readAt;
  return (
    <li className={styles.item} data-face={face}>
      <span className={styles.dot} data-unread={unread} aria-hidden="true" />
      <div className={styles.head}>
        <span className={styles.title} data-unread={unread}>
          {unread && <span className="sr-only">{t('unread')}: </span>}
          {message.title}
        </span>
      </div>
      <div className={styles.rest}>
        <p className={styles.body}>{message.body}</p>
        <div className={styles.meta}>
          <span>{message.label}</span>
          <time dateTime={message.sentAt}>{moment(message.sentAt)}</time>
          <Due message={message} />
        </div>
      </div>
      <Actions message={message} face={face} />
    </li>
  );
}

function Due({ message }: { message: Message }) {
  const { t } = useTranslation('messaging');
  if (message.doneAt) {
    return <StatusPill tone="ok">{t('doneAt', { at: moment(message.doneAt) })}</StatusPill>;
  }
  if (!message.dueOn) {
    return null;
  }
  const late = isOverdue(message);
  return (
    <StatusPill tone={late ? 'bad' : 'info'}>{t(late ? 'overdue' : 'due', { day: dueLabel(message) })}</StatusPill>
  );
}

function Actions({ message, face }: { message: Message; face: Face }) {
  const { t } = useTranslation('messaging');
  const navigate = useNavigate();
  const client = useQueryClient();
  const renew = { onSuccess: () => client.invalidateQueries({ queryKey: MESSAGES }) };
  const read = useMutation({ ...readMutation, ...renew });
  const done = useMutation({ ...doneMutation, ...renew });
  const address = addressOf(message, face);
  const open = isOpenTodo(message);
  const look = (address?: string) => {
    if (!message.readAt) {
      read.mutate(message.id);
    }
    if (address) {
      void navigate(address);
    }
  };
  return (
    <div className={styles.actions}>
      {address && (
        <Button look={open ? 'primary' : 'outline'} onClick={() => look(address)}>
          {t(open ? 'open' : 'view')}
        </Button>
      )}
      {!address && !message.readAt && (
        <Button look="outline" busy={read.isPending} onClick={() => look()}>
          {t('read')}
        </Button>
      )}
      {open && !message.endsByItself && (
        <Button look="outline" busy={done.isPending} onClick={() => done.mutate(message.id)}>
          {t('done')}
        </Button>
      )}
    </div>
  );
}
