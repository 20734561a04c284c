import { useEffect, useRef } from 'react';
import { useMe } from '@/api/me';
import { prefer, preferences } from '@/lib/preferences';

/**
 * The reader's last filters come back on the next visit, unless the address brings its own; clearing them is kept too.
 */
export function useKeptFilters<K extends string>(
  table: string,
  kept: readonly K[],
  values: Readonly<Record<K, string | undefined>>,
  untouched: boolean,
  change: (changes: Partial<Record<K, string | undefined>>) => void,
): void {
  const owner = `${useMe().staffNo}/${table}`;
  const arrived = useRef(false);
  const now = new URLSearchParams(
    kept.flatMap((name) => {
      const value = values[name];
      return value ? [[name, value]] : [];
    }),
  ).toString();
  useEffect(() => {
    const { filters } = preferences.get();
    const before = filters[owner];
    if (!arrived.current && untouched && before) {
      const restored = new URLSearchParams(before);
      change(Object.fromEntries(kept.map((name) => [name, restored.get(name) ?? undefined])) as Record<K, undefined>);
    } else if (before !== now) {
      prefer({ filters: { ...filters, [owner]: now } });
    }
    arrived.current = true;
  });
}
