import { useQuery } from '@tanstack/react-query';
import { type Month, monthsQuery } from '@/api/months';

/** The month with its state; `unknown` once the bank's months are there and this is none of them. */
export function useMonth(of: string): { month: Month | undefined; unknown: boolean } {
  const months = useQuery(monthsQuery).data;
  const month = months?.find((one) => one.month === of);
  return { month, unknown: months !== undefined && month === undefined };
}

/** Whether a working day of it lies behind: before, there is nothing to show and nothing to compare by. */
export function begun(month: Month | undefined): boolean {
  return month === undefined || month.state === 'CLOSED' || month.elapsedWorkingDays > 0;
}

/** The newest month that has anything to show. */
export function latestWithData(months: readonly Month[]): string | undefined {
  return months.find((month) => month.officers > 0 && begun(month))?.month ?? months[0]?.month;
}

/** The month that the desk opens on where nobody asks for one; undefined for the current one itself, as nearly always. */
export function openingMonth(months: readonly Month[], current: string): string | undefined {
  const latest = latestWithData(months);
  const empty = months.some((month) => month.month === current && !begun(month));
  return empty && latest !== current ? latest : undefined;
}
