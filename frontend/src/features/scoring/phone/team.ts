import type { components } from '@/api/schema';

type ScoreRow = components['schemas']['ScoreRow'];
type Pace = { readonly workingDays: number; readonly elapsedWorkingDays: number };

/** Why a manager might look at somebody first; `none`: on the way. */
export type Concern = 'lifeline' | 'streak' | 'none';
export type Member = { readonly row: ScoreRow; readonly concern: Concern; readonly projected?: number };

/** The straight line to the month's end: amount × W / w, and nothing before the first working day. */
export function projected(amount: number | undefined, { workingDays, elapsedWorkingDays }: Pace): number | undefined {
  return amount === undefined || elapsedWorkingDays === 0 ? undefined : (amount * workingDays) / elapsedWorkingDays;
}

function concern(row: ScoreRow, atEnd: number | undefined): Concern {
  if (row.exempt) {
    return 'none';
  }
  if (atEnd !== undefined && row.lifelineAmount !== undefined && atEnd < row.lifelineAmount) {
    return 'lifeline';
  }
  return (row.streak ?? 0) > 0 ? 'streak' : 'none';
}

const ORDER: Readonly<Record<Concern, number>> = { lifeline: 0, streak: 1, none: 2 };
const share = ({ row, projected: atEnd }: Member) => (atEnd ?? 0) / (row.lifelineAmount || 1);

/** Who may need help first: below the lifeline's pace, longest streak, then furthest behind. */
export function team(rows: readonly ScoreRow[], pace: Pace | undefined): Member[] {
  return rows
    .map((row) => {
      const atEnd = pace && projected(row.amount, pace);
      return { row, concern: concern(row, atEnd), ...(atEnd !== undefined && { projected: atEnd }) };
    })
    .sort(
      (a, b) =>
        ORDER[a.concern] - ORDER[b.concern] ||
        (b.row.streak ?? 0) - (a.row.streak ?? 0) ||
        share(a) - share(b) ||
        a.row.staffNo.localeCompare(b.row.staffNo),
    );
}

type Unit = components['schemas']['Unit'];
type Held = components['schemas']['Me']['roles'][number];

/** The units a manager may choose from: where their roles are held, and everything below, each after its parent. */
export function unitsBelow(
  held: readonly Held[],
  units: readonly Unit[],
): { code: string; name: string; depth: number }[] {
  const found = new Map<string, { code: string; name: string; depth: number }>();
  const add = (code: string, name: string, depth: number) => {
    if (!found.has(code)) {
      found.set(code, { code, name, depth });
      for (const child of units.filter((unit) => unit.parentCode === code)) {
        add(child.code, child.name, depth + 1);
      }
    }
  };
  for (const { unitCode, unitName } of held) {
    add(unitCode, unitName, 0);
  }
  return [...found.values()];
}
