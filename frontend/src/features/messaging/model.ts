import { shortDay, today } from '@/lib/clock';
import type { Message, MessageFilter } from './queries';

export type Shelf = 'todo' | 'unread' | 'done' | 'all';
export const SHELVES: readonly Shelf[] = ['todo', 'unread', 'done', 'all'];

const FILTERS: Record<Shelf, MessageFilter> = {
  todo: { todo: 'OPEN', sort: 'dueOn' },
  unread: { unread: true },
  done: { todo: 'DONE' },
  all: {},
};

export const filterOf = (shelf: Shelf): MessageFilter => FILTERS[shelf];

export function shelfOf(value: string | null): Shelf {
  return SHELVES.find((shelf) => shelf === value) ?? 'todo';
}

export const isOpenTodo = (message: Message) => message.todo && !message.doneAt;

/** Past its last day and still to be done. */
export function isOverdue(message: Message, now: string = today()): boolean {
  return isOpenTodo(message) && message.dueOn !== undefined && message.dueOn < now;
}

/** A badge is small: from a hundred on it only says that there are many. */
export const badge = (waiting: number): string => (waiting > 99 ? '99+' : String(waiting));

/** The server names the desk's address; the phone has the same pages below its own. */
export function addressOf(message: Message, face: 'phone' | 'desk'): string | undefined {
  return message.link && (face === 'phone' ? `/m${message.link}` : message.link);
}

export const dueLabel = (message: Message): string => (message.dueOn ? shortDay(message.dueOn) : '');
