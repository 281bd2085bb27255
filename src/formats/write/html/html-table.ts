import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import { columnShares, numericColumns } from '../table-columns.ts'
import { blockDirection } from './html-inlines.ts'
import { attributes } from './html-text.ts'
import type { HtmlContext } from './html-styled.ts'

/** A table with its caption; the cells that name a column or a row are heads and say which of both. It scrolls by itself where the window is narrower. */
export function htmlTable(block: Extract<DocumentBlock, { kind: 'table' }>, { type }: HtmlContext): string {
  const shares = columnShares(block)
  if (shares.length === 0) return ''
  const numeric = numericColumns(block)
  const columns = shares.map((share) => `<col style="width:${Math.round(share * 1000) / 10}%">`).join('')
  const cell = (content: readonly DocumentInline[], column: number, scope: 'col' | 'row' | null): string => {
    const tag = scope === null ? 'td' : 'th'
    const dir = column === block.sourceColumn ? null : blockDirection(content)
    const names = [scope === null ? 'table' : 'tableHeader', ...(numeric.has(column) ? ['figures'] : [])].join(' ')
    return `<${tag}${attributes({ scope, class: names, dir })}>${type.set(content)}</${tag}>`
  }
  const head =
    block.header.length === 0 ? '' : `<thead>\n${row(block.header.map((each, at) => cell(each, at, 'col')))}\n</thead>\n`
  const rows = block.rows.map((each) => row(each.map((one, at) => cell(one, at, block.headColumn && at === 0 ? 'row' : null))))
  const caption = block.caption.length === 0 ? '' : `<caption class="caption">${type.set(block.caption)}</caption>\n`
  return `<div class="wide">\n<table>\n${caption}<colgroup>${columns}</colgroup>\n${head}<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n</div>`
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.join('')}</tr>`
}
