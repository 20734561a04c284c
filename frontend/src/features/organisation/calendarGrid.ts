import { lastDayOf } from '@/lib/clock';
import type { Calendar } from './queries';

/** A day of the bank's year; `name` where it is not simply worked from Monday to Friday. */
export type Day = {
  readonly day: string;
  readonly number: number;
  readonly working: boolean;
  readonly weekend: boolean;
  readonly name?: string;
};
export type MonthGrid = {
  readonly month: string;
  readonly workingDays: number;
  /** weeks from Monday to Sunday; undefined before the first and after the last day */
  readonly weeks: readonly (readonly (Day | undefined)[])[];
};

const WEEK = 7;
const MONTHS = 12;
const SATURDAY = 5;

/** 0 for Monday */
function weekday(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + WEEK - 1) % WEEK;
}

/** The twelve months of a year, its public holidays and make-up working days laid over the plain weeks. */
export function yearGrid({ year, days }: Calendar): MonthGrid[] {
  const exceptions = new Map(days.map((day) => [day.day, day]));
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`;
    return monthGrid(month, exceptions);
  });
}

function monthGrid(month: string, exceptions: ReadonlyMap<string, Calendar['days'][number]>): MonthGrid {
  const last = Number(lastDayOf(month).slice(8));
  const days = Array.from({ length: last }, (_, index): Day => {
    const day = `${month}-${String(index + 1).padStart(2, '0')}`;
    const weekend = weekday(day) >= SATURDAY;
    const exception = exceptions.get(day);
    return {
      day,
      number: index + 1,
      weekend,
      working: exception?.working ?? !weekend,
      ...(exception ? { name: exception.name } : {}),
    };
  });
  return { month, workingDays: days.filter((day) => day.working).length, weeks: weeksOf(days) };
}

function weeksOf(days: readonly Day[]): (Day | undefined)[][] {
  const before = weekday(days[0]?.day ?? '');
  const cells: (Day | undefined)[] = [...new Array<undefined>(before).fill(undefined), ...days];
  while (cells.length % WEEK > 0) {
    cells.push(undefined);
  }
  return Array.from({ length: cells.length / WEEK }, (_, week) => cells.slice(week * WEEK, (week + 1) * WEEK));
}
