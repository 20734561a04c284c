import { points } from '@/lib/figures';
import type { Report, Simulation } from './simulations';

/** The run that a publication takes along: the latest finished one of the very numbers that are published. */
export function attachedBy(runs: readonly Simulation[]): Simulation | undefined {
  return runs
    .filter((run) => run.current && run.state === 'DONE')
    .sort((a, b) => (b.finishedAt ?? '').localeCompare(a.finishedAt ?? ''))[0];
}

/** Tiers that any officer has or would have, the best first. */
export function tiersOf(cells: Report['tiers']): number[] {
  return [...new Set(cells.flatMap(({ before, after }) => [before, after]))].sort((a, b) => a - b);
}

export function officersAt(cells: Report['tiers'], before: number, after: number): number {
  return cells.find((cell) => cell.before === before && cell.after === after)?.officers ?? 0;
}

export function moved(cells: Report['tiers']): { up: number; down: number; same: number } {
  const sum = (way: number) =>
    cells
      .filter(({ before, after }) => Math.sign(before - after) === way)
      .reduce((total, { officers }) => total + officers, 0);
  return { up: sum(1), down: sum(-1), same: sum(0) };
}

/** A part of a whole; nothing of nothing is no share. */
export function shareOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** With its sign, a true minus and two places: +1.20, −1,300.00, 0.00 */
export function signed(value: number): string {
  const size = points(Math.abs(value));
  return value > 0 ? `+${size}` : value < 0 ? `−${size}` : size;
}

/** The same for whole numbers. */
export function signedCount(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
}

/** Columns of two in a row of months, as shares of a chart's width and height. */
export type Pair = { readonly month: string; readonly x: number; readonly before: number; readonly after: number };

export function pairsOf(months: Report['months']): Pair[] {
  const most = Math.max(1, ...months.flatMap(({ before, after }) => [before.misses, after.misses]));
  return months.map(({ month, before, after }, at) => ({
    month,
    x: ((at + 0.5) * 100) / months.length,
    before: before.misses / most,
    after: after.misses / most,
  }));
}
