import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ChevronRight } from './icons';
import styles from './List.module.css';

export function List({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {children}
    </ul>
  );
}

type Item = { children: ReactNode; end?: ReactNode; to?: string; onClick?: () => void };

/** A row; with `to` or `onClick` the whole row is the target, and a chevron says so. */
export function ListItem({ children, end, to, onClick }: Item) {
  const inside = (
    <>
      <span className={styles.main}>{children}</span>
      {end !== undefined && <span className={styles.end}>{end}</span>}
      {(to || onClick) && <ChevronRight size={18} className={styles.chevron} />}
    </>
  );
  if (to) {
    return (
      <li>
        <Link className={styles.row} to={to}>
          {inside}
        </Link>
      </li>
    );
  }
  return (
    <li>
      {onClick ? (
        <button type="button" className={styles.row} onClick={onClick}>
          {inside}
        </button>
      ) : (
        <div className={styles.row}>{inside}</div>
      )}
    </li>
  );
}
