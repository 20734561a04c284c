import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import styles from './SectionList.module.css';

export type PageSection = {
  /** of the Panel it leads to */
  readonly id: string;
  readonly label: string;
  /** how many things there are to mend */
  readonly faults?: number;
};

/** How much of the section before stays in sight, where the list is longer than the screen is wide. */
const ROOM_BEFORE = 80;

/** The sections of a long page, always in sight: where one is, where something is to mend, and the way there. */
export function SectionList({ sections }: { sections: readonly PageSection[] }) {
  const { t } = useTranslation('desk');
  const current = useSectionInSight(sections.map(({ id }) => id));
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const button = list.current?.querySelector<HTMLElement>(`[data-section="${current}"]`);
    // The page itself must not move, as it would with scrollIntoView.
    list.current?.scrollTo({ left: (button?.offsetLeft ?? 0) - ROOM_BEFORE });
  }, [current]);
  return (
    <nav className={`${styles.bar} no-print`} aria-label={t('sections.label')}>
      <ul className={styles.list} ref={list}>
        {sections.map(({ id, label, faults = 0 }) => (
          <li key={id}>
            <button
              type="button"
              data-section={id}
              aria-current={id === current ? 'location' : undefined}
              onClick={() => goTo(id)}
            >
              {label}
              {faults > 0 && (
                <>
                  <b aria-hidden="true">{faults}</b>
                  <span className="sr-only">{t('sections.faults', { count: faults })}</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function goTo(id: string) {
  const section = document.getElementById(id);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}

/** How far below the top of the window a section counts as the one that is read. */
const READING_LINE = 140;

/** The last section that begins above the line of reading; at the page's end the last one, however short. */
function useSectionInSight(ids: readonly string[]): string | undefined {
  const all = ids.join(' ');
  const [current, setCurrent] = useState(ids[0]);
  useEffect(() => {
    const names = all.split(' ');
    function look() {
      const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
      const begun = names.filter(
        (id) => (document.getElementById(id)?.getBoundingClientRect().top ?? 0) < READING_LINE,
      );
      setCurrent(
        scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 1 ? names.at(-1) : (begun.at(-1) ?? names[0]),
      );
    }
    look();
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, [all]);
  return current;
}
