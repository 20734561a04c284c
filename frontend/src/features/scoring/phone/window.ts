/** Which rows of a long list are drawn: those on the screen and a few around them. */
export function visibleRows(top: number, height: number, rowHeight: number, total: number, spare = 6) {
  const from = Math.max(0, Math.floor(top / rowHeight) - spare);
  const to = Math.min(total, Math.ceil((top + height) / rowHeight) + spare);
  return { from: Math.min(from, Math.max(to, 0)), to: Math.max(to, 0) };
}

/** The pages that hold the rows `from` to `to` (exclusive). */
export function pagesFor(from: number, to: number, size: number): number[] {
  const first = Math.floor(from / size);
  const last = Math.floor(Math.max(from, to - 1) / size);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * The one page that holds the row at `position` and `reach` rows on either side: pages begin at multiples of their
 * size, so the size grows until none of them ends in between.
 */
export function pageAround(position: number, reach: number): { page: number; size: number } {
  const from = Math.max(0, position - reach);
  const to = position + reach;
  let size = 2 * reach + 1;
  while (Math.floor(from / size) !== Math.floor(to / size)) {
    size++;
  }
  return { page: Math.floor(from / size), size };
}

/** The reader's row with up to `reach` rows before and after it. */
export function neighbours<T extends { staffNo: string }>(rows: readonly T[], staffNo: string, reach: number): T[] {
  const at = rows.findIndex((row) => row.staffNo === staffNo);
  return at < 0 ? [] : rows.slice(Math.max(0, at - reach), at + reach + 1);
}
