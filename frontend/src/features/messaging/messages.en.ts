import type { Translation } from '@/i18n';
import type zh from './messages.zh';

export default {
  title: 'Messages',
  sub: '{{todos}} to do · {{unread}} unread',
  badge: '{{waiting}} unread',
  shelf: { label: 'Show', todo: 'To do', unread: 'Unread', done: 'Done', all: 'All' },
  none: {
    todo: 'Nothing to do',
    unread: 'Nothing unread',
    done: 'Nothing done yet',
    all: 'No messages yet',
  },
  hint: {
    todo: 'What you are asked to do appears here.',
    unread: 'You have read everything; it is all under All.',
    done: 'What you have done stays here.',
    all: 'Notices, reminders and tasks arrive here.',
  },
  unread: 'Unread',
  due: 'By {{day}}',
  overdue: 'Overdue · was due by {{day}}',
  doneAt: 'Done {{at}}',
  open: 'Open it',
  view: 'View',
  read: 'Got it',
  done: 'Mark as done',
  more: '{{more}} more',
  todoPanel: { title: 'My to-dos', all: 'All messages' },
} satisfies Translation<typeof zh>;
