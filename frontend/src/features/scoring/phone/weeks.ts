import type { Week } from '../queries';

/** The week that a day falls into; outside of the month the nearest one. */
export function weekOf(weeks: readonly Week[], day: string): Week | undefined {
  return weeks.find((week) => day <= week.until) ?? weeks.at(-1);
}

/** How much of a part is done, in percent from 0 to 100; a week that asks for nothing is done. */
export function doneShare(amount: number, part: number): number {
  return part <= 0 ? 100 : Math.min(Math.max(Math.round((amount / part) * 100), 0), 100);
}
