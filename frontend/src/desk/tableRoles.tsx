import type { ComponentProps } from 'react';

/*
 * antd draws a virtual table as a table for the head above plain boxes for the rows in sight. These roles make one table of
 * both again, with the number of all rows, for whoever does not see them.
 */

function HeadTable(props: ComponentProps<'table'>) {
  return <table role="presentation" {...props} />;
}

/** antd's box around both would stand between them by what it says of itself; we show waiting by skeletons. */
export const BETWEEN = { spinning: false, 'aria-live': undefined, 'aria-busy': undefined };

/** The head as the first row of the one table. */
export const ONE_HEAD = {
  components: { header: { table: HeadTable } },
  onHeaderRow: () => ({ role: 'row', 'aria-rowindex': 1 }),
};
/** A new one each time, for antd writes the name of a column that sorts into it. */
export function headCell() {
  return { role: 'columnheader' } as const;
}

export function tableRole(rows: number, columns: number) {
  return { role: 'table', 'aria-rowcount': rows + 1, 'aria-colcount': columns } as const;
}

export function rowRole(at: number) {
  return { role: 'row', 'aria-rowindex': at + 2 } as const;
}

/** A row is named by its first cell, once that says something. */
export function cellRole(column: number, loaded: boolean) {
  return { role: column === 0 && loaded ? 'rowheader' : 'cell' } as const;
}
