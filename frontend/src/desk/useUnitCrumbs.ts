import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { unitsQuery } from '@/api/units';
import { paths } from '@/lib/paths';
import { useScope } from './scope';
import { unitPath } from './unitPath';

/** The dashboard of another unit, with the month and everything else of the address as it is. */
export function useUnitLink(): (unit: string) => string {
  const [search] = useSearchParams();
  return (unit) => {
    const query = new URLSearchParams(search);
    query.set('unit', unit);
    query.delete('page');
    return `${paths.desk.home}?${query}`;
  };
}

/** The way from the reader's own unit down to this one. */
export function useUnitCrumbs(code: string | undefined): { label: string; to: string }[] {
  const units = useQuery(unitsQuery).data ?? [];
  const link = useUnitLink();
  const { ownUnit } = useScope();
  return code ? unitPath(units, code, ownUnit).map((unit) => ({ label: unit.name, to: link(unit.code) })) : [];
}
