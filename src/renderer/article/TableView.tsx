import { blockLanguage } from './block-language.ts'
import { BlockGutter } from './BlockGutter.tsx'
import { BlockText } from './BlockText.tsx'
import type { BlockProperties } from './BlockView.tsx'
import { BETWEEN_CELLS, cellsOf, figureColumns, hasFigures } from './table-cells.ts'

/** Neighbouring table rows, set in columns. What a row puts into the page is still exactly its text: the separators are there, unseen. */
export function TableView({ rows }: { rows: readonly BlockProperties[] }) {
  const columns = Math.max(...rows.map(({ block }) => cellsOf(block.text).length))
  const figures = figureColumns(rows.map(({ block }) => block.text))
  const themes = rows[0]?.themes
  return (
    <div className="block block-table" data-headed={(figures.size > 0 && !hasFigures(rows[0]?.block.text ?? '')) || undefined}>
      {themes && (
        <BlockGutter
          n={null}
          page={rows.find((row) => row.page !== undefined)?.page}
          accepted={rows.flatMap((row) => row.accepted)}
          themes={themes}
        />
      )}
      <div className="table-scroll">
        <table {...blockLanguage({ text: rows.map(({ block }) => block.text).join(' ') })}>
          <tbody>
            {rows.map((row) => (
              <Row key={row.block.id} row={row} columns={columns} figures={figures} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

type RowProperties = { row: BlockProperties; columns: number; figures: ReadonlySet<number> }

function Row({ row: { isCurrent, accepted: _themes, page: _page, ...text }, columns, figures }: RowProperties) {
  const { block } = text
  const cells = cellsOf(block.text)
  return (
    <tr tabIndex={-1} data-of={block.id} data-block={block.id} data-current={isCurrent} lang={block.language}>
      {cells.map((cell, index) => (
        <td
          key={cell.start}
          data-figure={figures.has(index) || undefined}
          colSpan={index === cells.length - 1 && cells.length < columns ? columns - index : undefined}
        >
          <BlockText {...text} within={cell} />
          {index < cells.length - 1 && <span className="cell-end">{BETWEEN_CELLS}</span>}
        </td>
      ))}
    </tr>
  )
}
