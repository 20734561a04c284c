import { useSearchParams } from 'react-router';
import { currentMonth, isMonth } from './clock';

/** The month of the address, or the bank's current one. Both faces keep it there, so that a link says what it shows. */
export function useMonthParam(): [string, (month: string) => void] {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('month');
  const month = isMonth(asked) ? asked : currentMonth();
  return [
    month,
    (next) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          after.set('month', next);
          return after;
        },
        { replace: true },
      ),
  ];
}
