import type { ReactNode } from 'react';
import styles from './PlainTable.module.css';

type Cells = readonly ReactNode[];
type Row = { readonly key: string; readonly cells: Cells; readonly dim?: boolean };
type Props = {
  label: string;
  heads: Cells;
  rows: readonly Row[];
  foot?: Cells;
  /** all but the first column are figures */
  figures?: boolean;
  /** few and short columns, which fit beside another panel */
  compact?: boolean;
  /** scrolls within this many pixels, below a head that stays */
  height?: number;
};

/** A few rows to read at their natural height, each named by its first cell. For long lists there is the DataTable. */
export function PlainTable({ label, heads, rows, foot, figures, compact, height }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className={styles.scroll} style={{ maxHeight: height }} tabIndex={0} aria-label={label}>
      <table className={styles.table} data-figures={figures || undefined} data-compact={compact || undefined}>
        <thead>
          <tr>
            {heads.map((head, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
              <th key={at} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, dim }) => (
            <tr key={key} data-dim={dim || undefined}>
              <RowCells cells={cells} />
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <tr>
              <RowCells cells={foot} />
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

function RowCells({ cells: [name, ...others] }: { cells: Cells }) {
  return (
    <>
      <th scope="row">{name}</th>
      {others.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
        <td key={at}>{cell}</td>
      ))}
    </>
  );
}
