import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { usePageTitle } from '@/kit/usePageTitle';
import styles from './Page.module.css';

type Crumb = { readonly label: string; readonly to?: string };
type Props = { title: ReactNode; sub?: ReactNode; crumbs?: readonly Crumb[]; actions?: ReactNode; children: ReactNode };

export function Page({ title, sub, crumbs, actions, children }: Props) {
  const heading = usePageTitle();
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.titles}>
          {crumbs && (
            <nav className={styles.crumbs}>
              {crumbs.map((crumb) =>
                crumb.to ? (
                  <Link key={crumb.label} to={crumb.to}>
                    {crumb.label}
                  </Link>
                ) : (
                  <span key={crumb.label} aria-current="page">
                    {crumb.label}
                  </span>
                ),
              )}
            </nav>
          )}
          <h1 ref={heading}>{title}</h1>
          {sub && <div className={styles.sub}>{sub}</div>}
        </div>
        {actions && <div className={`${styles.actions} no-print`}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** A panel with a one-pixel line, the desk's only kind of card. */
export function Panel({
  title,
  sub,
  aside,
  children,
  flush,
  id,
}: {
  title?: ReactNode;
  sub?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  /** the content reaches the edges, for tables */
  flush?: boolean;
  /** for a SectionList to lead to */
  id?: string;
}) {
  return (
    <section className={styles.panel} id={id} tabIndex={id ? -1 : undefined}>
      {(title || aside) && (
        <header className={styles.panelHead}>
          <div className={styles.panelTitle}>
            <h2>{title}</h2>
            {sub && <span className={styles.sub}>{sub}</span>}
          </div>
          {aside && <div className={styles.aside}>{aside}</div>}
        </header>
      )}
      <div className={flush ? undefined : styles.body}>{children}</div>
    </section>
  );
}

/** Pairs of a term and its value; each pair keeps together when the line breaks. */
export function Facts({ items }: { items: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={styles.facts}>
      {items.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
