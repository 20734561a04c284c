import { lazy, Suspense, useEffect } from 'react';
import { useMe } from '@/api/me';
import { openPalette, palette } from '@/lib/palette';
import { useStore } from '@/lib/store';

const SearchPalette = lazy(() => import('./SearchPalette'));

/** Where the search over everything opens, by Ctrl K (⌘ K) or a button; its code comes with its first use. */
export function SearchHost({ face }: { face: 'phone' | 'desk' }) {
  const me = useMe();
  const open = useStore(palette);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        openPalette();
      }
    };
    globalThis.addEventListener('keydown', onKey);
    return () => {
      globalThis.removeEventListener('keydown', onKey);
      palette.set(false);
    };
  }, []);
  return open ? (
    <Suspense>
      <SearchPalette me={me} face={face} />
    </Suspense>
  ) : null;
}
