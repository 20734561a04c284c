import type { Month } from '@/api/months';
import type { Summary } from '@/api/scores';

export type SummaryUnit = Summary['units'][number];
export type UnitOrder = 'averagePoints' | 'perOfficer';

/** A part of a whole from 0 to 1; without a whole there is no share, which is not the same as none. */
export function share(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined;
}

/** How much more than before, as a share; undefined where there was nothing to compare with. */
export function change(now: number, before: number | undefined): number | undefined {
  return before === undefined || before === 0 ? undefined : now / before - 1;
}

/** The straight line to the month's end; a closed month has arrived, and one without working days has no pace yet. */
export function projectedAmount(amount: number, month: Month | undefined): number | undefined {
  if (!month || month.state === 'CLOSED' || month.elapsedWorkingDays === 0) {
    return undefined;
  }
  return (amount * month.workingDays) / month.elapsedWorkingDays;
}

export function perOfficer(unit: SummaryUnit): number {
  return unit.officers > 0 ? unit.amount / unit.officers : 0;
}

function averagePoints(unit: SummaryUnit): number {
  return unit.averagePoints;
}

export function figureOf(order: UnitOrder): (unit: SummaryUnit) => number {
  return order === 'perOfficer' ? perOfficer : averagePoints;
}

/** Best first; equal ones by code, so that the order never jumps. */
export function unitsBy(order: UnitOrder, units: readonly SummaryUnit[]): SummaryUnit[] {
  const figure = figureOf(order);
  return [...units].sort((a, b) => figure(b) - figure(a) || a.unitCode.localeCompare(b.unitCode));
}

export type Placed = SummaryUnit & { readonly place: number };

/** The first and the last of a list; all of them where leaving out would hide hardly any. */
export function ends(
  units: readonly SummaryUnit[],
  keep: number,
  figure: (unit: SummaryUnit) => number = averagePoints,
): {
  top: Placed[];
  bottom: Placed[];
  hidden: number;
} {
  const places = placesOf(units, figure);
  const placed = units.map((unit, index) => ({ ...unit, place: places[index] ?? 0 }));
  if (units.length <= 2 * keep + 2) {
    return { top: placed, bottom: [], hidden: 0 };
  }
  return { top: placed.slice(0, keep), bottom: placed.slice(-keep), hidden: units.length - 2 * keep };
}

/** Places within a list that is sorted by a figure: equal ones share a place, as everywhere (1, 2, 2, 4). */
export function placesOf<T>(rows: readonly T[], figure: (row: T) => number): number[] {
  return rows.map((row) => rows.findIndex((other) => figure(other) === figure(row)) + 1);
}
