/** Days and months of the bank. The server decides what is open or closed; this only shapes and labels what it says. */
export const ZONE = 'Asia/Shanghai';

const dayFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Today at the bank as `2026-11-24`, whatever the device's own zone. */
export function today(now: Date = new Date()): string {
  return dayFormat.format(now);
}

export function currentMonth(now: Date = new Date()): string {
  return today(now).slice(0, 7);
}

export function isMonth(value: string | null | undefined): value is string {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(value ?? '');
}

export function lastDayOf(month: string): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return `${month}-${String(new Date(Date.UTC(year, of, 0)).getUTCDate()).padStart(2, '0')}`;
}

/** `2026-11` → 2026年11月 / Nov 2026 */
export function monthLabel(month: string, language: string): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return language === 'zh'
    ? `${year}年${of}月`
    : new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
        Date.UTC(year, of - 1, 1),
      );
}

/** `2026-11` → 11 (axis labels, where the year is clear) */
export function monthNumber(month: string): number {
  return Number(month.slice(5));
}

/** `2026-11-22` → 11-22 */
export function shortDay(day: string): string {
  return day.slice(5, 10);
}

/** An instant of the API → 2026-11-22 18:04, bank time */
export function moment(instant: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}`;
}
