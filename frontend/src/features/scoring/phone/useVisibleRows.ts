import { type RefObject, useEffect, useState } from 'react';
import { visibleRows } from './window';

/** Follows the page's scrolling, once a frame, and answers which rows of the list lie on the screen. */
export function useVisibleRows(list: RefObject<HTMLElement | null>, rowHeight: number, total: number) {
  const [rows, setRows] = useState(() => visibleRows(0, globalThis.innerHeight, rowHeight, total));
  useEffect(() => {
    let frame = 0;
    const measure = () => {
      frame = 0;
      const top = -(list.current?.getBoundingClientRect().top ?? 0);
      const next = visibleRows(top, globalThis.innerHeight, rowHeight, total);
      setRows((old) => (old.from === next.from && old.to === next.to ? old : next));
    };
    const later = () => {
      frame ||= requestAnimationFrame(measure);
    };
    measure();
    addEventListener('scroll', later, { passive: true });
    addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', later);
      removeEventListener('resize', later);
    };
  }, [list, rowHeight, total]);
  return rows;
}
