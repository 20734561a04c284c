import { useSearchParams } from 'react-router';
import { paths } from '@/lib/paths';

/** The rows behind a figure: the ranking of the same unit and month, narrowed. */
export function useRankingLink(): (filter: Record<string, string>) => string {
  const [search] = useSearchParams();
  return (filter) => {
    const query = new URLSearchParams(filter);
    for (const name of ['unit', 'month']) {
      const value = search.get(name);
      if (value && !query.has(name)) {
        query.set(name, value);
      }
    }
    return `${paths.desk.ranking}?${query}`;
  };
}
