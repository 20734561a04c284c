export type Targets = { readonly lifeline: number; readonly floor: number; readonly stretch: number };
export type Mark = keyof Targets;
export const MARKS: readonly Mark[] = ['lifeline', 'floor', 'stretch'];
/** How far a figure is from a target; `by` is never negative, `met` says on which side. */
export type Gap = { readonly met: boolean; readonly by: number };

type Amounts = { lifelineAmount?: number | null; floorAmount?: number | null; stretchAmount?: number | null };

/** All three, or nothing: a month without targets is not a month of 0 yuan. */
export function targetsOf({ lifelineAmount, floorAmount, stretchAmount }: Amounts): Targets | undefined {
  return lifelineAmount == null || floorAmount == null || stretchAmount == null
    ? undefined
    : { lifeline: lifelineAmount, floor: floorAmount, stretch: stretchAmount };
}

type Begun = { readonly state: string; readonly pace?: { readonly elapsedWorkingDays: number } };

/** Whether a working day of the month has been counted: before that, nothing can be read from its figures. */
export const begun = ({ state, pace }: Begun): boolean => state === 'CLOSED' || (pace?.elapsedWorkingDays ?? 0) > 0;

const cents = (value: number) => Math.round(value * 100);

export function gap(value: number, target: number): Gap {
  const left = cents(target) - cents(value);
  return { met: left <= 0, by: Math.abs(left) / 100 };
}

/** The nearest target still ahead, or none once stretch is reached. */
export function nextMark(amount: number, targets: Targets): Mark | undefined {
  return MARKS.find((mark) => !gap(amount, targets[mark]).met);
}

/** Places won since the working day that the ledger reached before; negative: lost. */
export function dayMove(before: { rank: number } | undefined, rank: number | null | undefined): number | undefined {
  return before && rank != null ? before.rank - rank : undefined;
}

/** Places won since the month before; negative: lost. None where either rank is unknown. */
export function rankMove(
  trend: readonly { month: string; rank?: number | null }[],
  month: string,
  rank: number | null | undefined,
): number | undefined {
  const before = trend.filter((item) => item.month < month).at(-1)?.rank;
  return before == null || rank == null ? undefined : before - rank;
}
