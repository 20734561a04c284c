import { ColumnHeightOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Dropdown, Popover, Table, type TableColumnType, Tooltip } from 'antd';
import { type ReactNode, type UIEvent, useMemo } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { Skeleton } from '@/kit/Skeleton';
import { type Density, prefer, preferences } from '@/lib/preferences';
import { useStore } from '@/lib/store';
import styles from './DataTable.module.css';
import { BETWEEN, cellRole, headCell, ONE_HEAD, rowRole, tableRole } from './tableRoles';

export type DeskColumn<T> = {
  readonly key: string;
  readonly title: string;
  readonly width: number;
  readonly align?: 'left' | 'right' | 'center';
  /** the field that the server sorts by */
  readonly sort?: string;
  /** cannot be hidden */
  readonly fixed?: boolean;
  readonly render: (row: T) => ReactNode;
};

const PENDING_ROWS = 10;
/** what words after figures get on top of their width; the style sheet spends it */
const GAP = 16;
const ROW_HEIGHT: Record<Density, number> = { middle: 56, small: 40 };
type Row = { readonly at: number };

type Props<T> = {
  /** names the table where the reader's hidden columns are kept */
  readonly name: string;
  readonly columns: readonly DeskColumn<T>[];
  readonly rows: readonly (T | undefined)[];
  readonly pending: boolean;
  readonly sort?: string | undefined;
  readonly onSort?: (sort: string | undefined) => void;
  readonly onRange?: (first: number, last: number) => void;
  readonly onRow?: (row: T) => void;
  readonly empty?: ReactNode;
  readonly height?: number;
};

/** Only the rows in sight are in the page, so that ten thousand scroll like ten. Row height is fixed by the density. */
export function DataTable<T>({
  name,
  columns,
  rows,
  pending,
  sort,
  onSort,
  onRange,
  onRow,
  empty,
  height = 560,
}: Props<T>) {
  const { density, hiddenColumns } = useStore(preferences);
  const hidden = hiddenColumns[name] ?? [];
  const shown = columns.filter((column) => column.fixed || !hidden.includes(column.key));
  const rowHeight = ROW_HEIGHT[density];
  // Positions only: the list antd keeps stays the same while pages arrive, so that an arrival redraws what is in sight.
  const length = pending ? PENDING_ROWS : rows.length;
  const data = useMemo<Row[]>(() => Array.from({ length }, (_, at) => ({ at })), [length]);
  const shownIn = (row: Row) => (pending ? undefined : rows[row.at]);
  if (length === 0) {
    return <div className={styles.table}>{empty}</div>;
  }
  const apart = shown.map((column, at) => shown[at - 1]?.align === 'right' && column.align !== 'right');
  const widths = shown.map((column, at) => column.width + (apart[at] ? GAP : 0));
  return (
    <div className={styles.table} data-density={density} {...tableRole(length, shown.length)}>
      <Table<Row>
        virtual
        rowKey="at"
        size="middle"
        pagination={false}
        columns={shown.map((column, at) => ({
          ...antdColumn(column, sort, shownIn),
          width: widths[at],
          className: apart[at] ? styles.apart : '',
          onCell: (row) => cellRole(at, shownIn(row) !== undefined),
        }))}
        loading={BETWEEN}
        {...ONE_HEAD}
        dataSource={data}
        scroll={{
          x: widths.reduce((sum, width) => sum + width, 0),
          y: Math.min(height, Math.max(data.length, 4) * rowHeight + 2),
        }}
        rowClassName={onRow ? styles.clickable : ''}
        onRow={(row) => ({
          ...rowRole(row.at),
          onClick: () => {
            const value = shownIn(row);
            if (value !== undefined) {
              onRow?.(value);
            }
          },
        })}
        onScroll={(event: UIEvent<HTMLDivElement>) => {
          const top = event.currentTarget.scrollTop;
          onRange?.(Math.floor(top / rowHeight), Math.ceil((top + height) / rowHeight));
        }}
        onChange={(_pages, _filters, sorter) => {
          const one = Array.isArray(sorter) ? sorter[0] : sorter;
          const field = columns.find((column) => column.key === one?.columnKey)?.sort;
          onSort?.(one?.order && field ? `${one.order === 'descend' ? '-' : ''}${field}` : undefined);
        }}
      />
    </div>
  );
}

function antdColumn<T>(
  column: DeskColumn<T>,
  sort: string | undefined,
  shownIn: (row: Row) => T | undefined,
): TableColumnType<Row> {
  const order = sort === column.sort ? 'ascend' : sort === `-${column.sort}` ? 'descend' : null;
  return {
    key: column.key,
    title: column.title,
    onHeaderCell: headCell,
    ...(column.align ? { align: column.align } : {}),
    ...(column.sort ? { sorter: true, sortOrder: order, sortDirections: ['descend', 'ascend'] } : {}),
    render: (_value, row) => {
      const value = shownIn(row);
      return value === undefined ? <Skeleton width="70%" height={14} /> : column.render(value);
    },
  };
}

/** Which columns are shown and how high rows are; kept on this device. */
export function TableTools<T>({ name, columns }: { name: string; columns: readonly DeskColumn<T>[] }) {
  const { t } = useTranslation('desk');
  const { density, hiddenColumns } = useStore(preferences);
  const hidden = hiddenColumns[name] ?? [];
  const keep = (keys: readonly string[]) => prefer({ hiddenColumns: { ...hiddenColumns, [name]: keys } });
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          selectable: true,
          selectedKeys: [density],
          items: (['middle', 'small'] as const).map((key) => ({ key, label: t(`table.${key}`) })),
          onClick: ({ key }) => prefer({ density: key === 'small' ? 'small' : 'middle' }),
        }}
      >
        <Tooltip title={t('table.density')}>
          <Button type="text" icon={<ColumnHeightOutlined />} aria-label={t('table.density')} />
        </Tooltip>
      </Dropdown>
      <Popover
        trigger="click"
        placement="bottomRight"
        content={
          <div className={styles.columns}>
            {columns
              .filter((column) => !column.fixed)
              .map((column) => (
                <Checkbox
                  key={column.key}
                  checked={!hidden.includes(column.key)}
                  onChange={(event) =>
                    keep(event.target.checked ? hidden.filter((key) => key !== column.key) : [...hidden, column.key])
                  }
                >
                  {column.title}
                </Checkbox>
              ))}
            <Button size="small" type="link" disabled={hidden.length === 0} onClick={() => keep([])}>
              {t('table.reset')}
            </Button>
          </div>
        }
      >
        <Tooltip title={t('table.columns')}>
          <Button type="text" icon={<SettingOutlined />} aria-label={t('table.columns')} />
        </Tooltip>
      </Popover>
    </>
  );
}
