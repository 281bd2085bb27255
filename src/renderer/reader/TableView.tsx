import type { Block } from '#core/article.ts'
import { blockLanguage } from './block-language.ts'
import { BlockGutter } from './BlockGutter.tsx'
import { BlockText } from './BlockText.tsx'
import type { BlockProperties } from './BlockView.tsx'
import { BETWEEN_CELLS, cellsOf } from './shown-blocks.ts'

/** Neighbouring table rows, set in columns. What a row puts into the page is still exactly its text: the separators are there, unseen. */
export function TableView({ rows }: { rows: readonly BlockProperties[] }) {
  const columns = Math.max(...rows.map(({ block }) => cellsOf(block.text).length))
  const themes = rows[0]?.themes
  return (
    <div className="block block-table">
      {themes && (
        <BlockGutter
          n={null}
          page={rows.find((row) => row.page !== undefined)?.page}
          accepted={rows.flatMap((row) => row.accepted)}
          themes={themes}
        />
      )}
      <div className="table-scroll">
        <table>
          <tbody>
            {rows.map((row) => (
              <Row key={row.block.id} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function Row({
  row: { isCurrent, accepted: _themes, page: _page, ...text },
  columns,
}: {
  row: BlockProperties
  columns: number
}) {
  const { block } = text
  const cells = cellsOf(block.text)
  return (
    <tr data-of={block.id} data-block={block.id} data-current={isCurrent} {...blockLanguage(block)}>
      {cells.map((cell, index) => (
        <td
          key={cell.start}
          data-figure={isFigure(block, cell) || undefined}
          colSpan={index === cells.length - 1 && cells.length < columns ? columns - index : undefined}
        >
          <BlockText {...text} within={cell} />
          {index < cells.length - 1 && <span className="cell-end">{BETWEEN_CELLS}</span>}
        </td>
      ))}
    </tr>
  )
}

/** Figures stand under one another at their ends. */
function isFigure({ text }: Block, { start, end }: { start: number; end: number }): boolean {
  return end - start < 30 && /^[^\p{L}]*\d[^\p{L}]*$/u.test(text.slice(start, end))
}
