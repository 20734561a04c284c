/** `2026-12` → `2027-01` */
export function nextMonth(month: string): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, '0')}`;
}

/** So many months, the given one first, then backwards. */
export function monthsUpTo(last: string, count: number): string[] {
  const [year = 0, of = 1] = last.split('-').map(Number);
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, of - 1 - back, 1)).toISOString().slice(0, 7),
  );
}
