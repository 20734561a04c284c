import type { OfficerCellInput, OfficerRow, OfficerSheet, UnitCellInput, UnitSheet } from './queries';

export type Cell = { readonly amount: number | null; readonly fixed: boolean };
export type UnitDraft = ReadonlyMap<string, Cell>;

export const placeOf = (unit: string, month: string) => `${unit} ${month}`;

/** The rows that a sheet has a draft for: at head office the bank's own too. */
export function draftedRows(sheet: UnitSheet) {
  return sheet.own.level === 'HEAD_OFFICE' ? [sheet.own, ...sheet.rows] : sheet.rows;
}

export function draftOf(sheet: UnitSheet): UnitDraft {
  return new Map(
    draftedRows(sheet).flatMap((row) =>
      row.months.map((cell) => [placeOf(row.unitCode, cell.month), { amount: cell.draft ?? null, fixed: cell.fixed }]),
    ),
  );
}

/** What is sent: the cells of open months that hold an amount. */
export function unitCells(sheet: UnitSheet, draft: UnitDraft): UnitCellInput[] {
  const closed = new Set(sheet.checks.filter((check) => check.closed).map((check) => check.month));
  return draftedRows(sheet).flatMap((row) =>
    row.months.flatMap(({ month }) => {
      const cell = draft.get(placeOf(row.unitCode, month));
      return cell?.amount && !closed.has(month)
        ? [{ unitCode: row.unitCode, month, amount: cell.amount, fixed: cell.fixed }]
        : [];
    }),
  );
}

/** Sum to the cent; undefined of nothing, which is not 0. */
export function sum(amounts: readonly (number | null | undefined)[]): number | undefined {
  const known = amounts.filter((amount) => amount !== null && amount !== undefined);
  return known.length > 0 ? known.reduce((all, amount) => all + Math.round(amount * 100), 0) / 100 : undefined;
}

export type OfficerDraft = ReadonlyMap<string, Omit<OfficerCellInput, 'staffNo'>>;

export function officerDraftOf(sheet: OfficerSheet): OfficerDraft {
  return new Map(sheet.rows.flatMap((row) => (row.draft ? [[row.staffNo, { ...row.draft, fixed: row.fixed }]] : [])));
}

export function officerCells(draft: OfficerDraft): OfficerCellInput[] {
  return [...draft].map(([staffNo, cell]) => ({ staffNo, ...cell }));
}

/** Where an officer's row begins when it is first touched: what is issued, or else what the tier asks for. */
export function startOf(row: OfficerRow): Omit<OfficerCellInput, 'staffNo'> {
  const { floorAmount, stretchAmount, pointsStandard } = row.draft ?? row.inForce;
  return { floorAmount, stretchAmount, pointsStandard, fixed: true };
}

/** What of a row may not be: each number at or above the tier's, the stretch not below the floor. */
export function faultsOf(row: OfficerRow, cell: Omit<OfficerCellInput, 'staffNo'>) {
  const { tierNumbers } = row;
  return {
    floorAmount: cell.floorAmount < tierNumbers.floorAmount,
    stretchAmount: cell.stretchAmount < tierNumbers.stretchAmount || cell.stretchAmount < cell.floorAmount,
    pointsStandard: cell.pointsStandard < tierNumbers.pointsStandard,
  };
}
