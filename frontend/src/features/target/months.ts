/** `2026-12` → `2027-01` */
export function nextMonth(month: string): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, '0')}`;
}

/** That many months, the newest first; one that is looked at and older comes last. */
export function lastMonths(newest: string, howMany: number, looked: string): string[] {
  const [year = 0, month = 0] = newest.split('-').map(Number);
  const months = Array.from({ length: howMany }, (_, back) => {
    const at = year * 12 + month - 1 - back;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
  return months.includes(looked) ? months : [...months, looked];
}
