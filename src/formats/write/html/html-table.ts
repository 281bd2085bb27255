import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import { columnShares, numericColumns } from '../table-columns.ts'
import { hasNoLetters, isTableFromRight } from '../table-direction.ts'
import { blockDirection } from './html-inlines.ts'
import { attributes } from './html-text.ts'
import type { HtmlContext } from './html-styled.ts'

/** A table with its caption; the cells that name a column or a row are heads and say which of both. It scrolls by itself where the window is narrower. */
export function htmlTable(block: Extract<DocumentBlock, { kind: 'table' }>, { type, language }: HtmlContext): string {
  const shares = columnShares(block)
  if (shares.length === 0) return ''
  const numeric = numericColumns(block)
  const fromRight = isTableFromRight(block, language)
  const columns = shares.map((share) => `<col style="width:${Math.round(share * 1000) / 10}%">`).join('')
  /** Null: as the table, or the page, runs. */
  const directionIn = (content: readonly DocumentInline[], isFigure: boolean): 'rtl' | 'ltr' | null => {
    const own = blockDirection(content)
    if (!fromRight) return own
    return own === 'rtl' || (hasNoLetters(content) && !isFigure) ? null : 'ltr'
  }
  const cell = (content: readonly DocumentInline[], column: number, scope: 'col' | 'row' | null): string => {
    const tag = scope === null ? 'td' : 'th'
    const dir = column === block.sourceColumn ? null : directionIn(content, numeric.has(column))
    // A head that runs from right to left begins where its figures end.
    const isEnd = numeric.has(column) && !(fromRight && dir === null)
    const names = [scope === null ? 'table' : 'tableHeader', ...(isEnd ? ['figures'] : [])].join(' ')
    return `<${tag}${attributes({ scope, class: names, dir })}>${type.set(content)}</${tag}>`
  }
  const head =
    block.header.length === 0 ? '' : `<thead>\n${row(block.header.map((each, at) => cell(each, at, 'col')))}\n</thead>\n`
  const rows = block.rows.map((each) => row(each.map((one, at) => cell(one, at, block.headColumn && at === 0 ? 'row' : null))))
  const named = attributes({ class: 'caption', dir: directionIn(block.caption, false) })
  const caption = block.caption.length === 0 ? '' : `<caption${named}>${type.set(block.caption)}</caption>\n`
  return `<div class="wide">\n<table${attributes({ dir: fromRight ? 'rtl' : null })}>\n${caption}<colgroup>${columns}</colgroup>\n${head}<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n</div>`
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.join('')}</tr>`
}
