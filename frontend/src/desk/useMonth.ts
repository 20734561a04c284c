import { useQuery } from '@tanstack/react-query';
import { type Month, monthsQuery } from '@/api/months';

/** The month with its state; `unknown` once the bank's months are there and this is none of them. */
export function useMonth(of: string): { month: Month | undefined; unknown: boolean } {
  const months = useQuery(monthsQuery).data;
  const month = months?.find((one) => one.month === of);
  return { month, unknown: months !== undefined && month === undefined };
}

/** The newest month that has anything to show. */
export function latestWithData(months: readonly Month[]): string | undefined {
  return months.find((month) => month.officers > 0 && month.asOf != null)?.month ?? months[0]?.month;
}
