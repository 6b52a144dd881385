import { tableFeatures, useTable, type ColumnDef } from '@tanstack/react-table'
import styles from './DataTable.module.css'

const features = tableFeatures({})

export type Column<Row extends object> = ColumnDef<typeof features, Row, unknown>

interface DataTableProps<Row extends object> {
  /** What the table lists; read out, not shown. */
  caption: string
  /** Kept from one rendering to the next, or the whole table is made anew. */
  columns: Column<Row>[]
  rows: Row[]
}

/**
 * A plain table: the services sort, filter and page. On narrow screens each row becomes a block with the column's
 * name before each value; the roles keep it a table for those who listen.
 */
export function DataTable<Row extends object>({ caption, columns, rows }: DataTableProps<Row>) {
  const table = useTable({ features, columns, data: rows })
  const headers = table.getHeaderGroups()[0]?.headers ?? []
  return (
    <table className={styles.table} role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {headers.map((header) => (
            <th key={header.id} scope="col" role="columnheader">
              <table.FlexRender header={header} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id} role="row">
            {row.getAllCells().map((cell, index) => (
              <td key={cell.id} role="cell">
                <div className={styles.label} aria-hidden>
                  {headers[index] && <table.FlexRender header={headers[index]} />}
                </div>
                <div>
                  <table.FlexRender cell={cell} />
                </div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
