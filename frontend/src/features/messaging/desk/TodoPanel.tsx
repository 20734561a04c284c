import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Panel } from '@/desk/Page';
import { useTranslation } from '@/i18n/useTranslation';
import { paths } from '@/lib/paths';
import { MessageItem } from '../MessageItem';
import { filterOf } from '../model';
import { messagesQuery } from '../queries';
import styles from './TodoPanel.module.css';

const MOST = 3;

/** The first to-dos on the desk's start page; nothing where there are none, or where they cannot be read now. */
export default function TodoPanel() {
  const { t } = useTranslation('messaging');
  const todos = useQuery(messagesQuery(filterOf('todo'), 0, MOST));
  if (!todos.data?.total) {
    return null;
  }
  return (
    <div className={styles.place}>
      <Panel
        flush
        title={t('todoPanel.title')}
        sub={String(todos.data.total)}
        aside={<Link to={paths.desk.messages}>{t('todoPanel.all')}</Link>}
      >
        <ul className={styles.rows}>
          {todos.data.items.map((message) => (
            <MessageItem key={message.id} message={message} face="desk" />
          ))}
        </ul>
      </Panel>
    </div>
  );
}
