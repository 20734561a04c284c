import type { ControlTotal } from './queries';

export type Grouping = 'day' | 'branch' | 'both';
export type TotalRow = {
  readonly key: string;
  readonly day?: string;
  readonly branchCode?: string;
  readonly branchName?: string;
  readonly rows: number;
  readonly amount: number;
};

const cents = (yuan: number) => Math.round(yuan * 100);

/** Sums in whole cents: these figures are held against the core system's, to the last place. */
export function sum(totals: readonly ControlTotal[]): { rows: number; amount: number } {
  return {
    rows: totals.reduce((rows, total) => rows + total.rows, 0),
    amount: totals.reduce((amount, total) => amount + cents(total.amount), 0) / 100,
  };
}

export function grouped(totals: readonly ControlTotal[], by: Grouping): TotalRow[] {
  const groups = new Map<string, ControlTotal[]>();
  for (const total of totals) {
    const key = by === 'both' ? `${total.day} ${total.branchCode}` : by === 'day' ? total.day : total.branchCode;
    const group = groups.get(key);
    if (group) {
      group.push(total);
    } else {
      groups.set(key, [total]);
    }
  }
  return [...groups.entries()]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, members]) => ({ key, ...heading(members[0], by), ...sum(members) }));
}

function heading(first: ControlTotal | undefined, by: Grouping): Partial<TotalRow> {
  if (!first) {
    return {};
  }
  const branch = { branchCode: first.branchCode, branchName: first.branchName };
  return by === 'branch' ? branch : by === 'day' ? { day: first.day } : { day: first.day, ...branch };
}
