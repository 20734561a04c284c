import { useSearchParams } from 'react-router';
import { homeUnit, useMe } from '@/api/me';
import { useMonthParam } from '@/lib/search';

export const BANK = 'HO';

/** What the desk looks at: a unit and a month, both in the address. Without a unit it is the reader's own. */
export function useScope() {
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const [month, setMonth] = useMonthParam();
  const own = homeUnit(me)?.unitCode ?? BANK;
  return {
    month,
    setMonth,
    unit: search.get('unit') ?? own,
    ownUnit: own,
    setUnit: (unit: string) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          after.set('unit', unit);
          after.delete('page');
          return after;
        },
        { replace: true },
      ),
  };
}

/** An address that keeps looking at the same unit and month. */
export function useScoped(): (path: string) => string {
  const [search] = useSearchParams();
  const kept = new URLSearchParams();
  for (const name of ['unit', 'month']) {
    const value = search.get(name);
    if (value) {
      kept.set(name, value);
    }
  }
  const query = kept.toString();
  return (path) => (query ? `${path}?${query}` : path);
}
