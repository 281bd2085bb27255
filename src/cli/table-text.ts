import type { Sentence, TableBlock } from '#core/brief.ts'
import { CAPTION_SIGN } from '#core/brief/write/read-table.ts'
import { isHeadCell } from '#core/brief-table.ts'

/**
 * A table for a terminal, in the form that `brief write` takes: its caption, and its rows with bars between the cells. A head row that it has not is left
 * empty; the first column is bold where it names the rows.
 */
export function tableText(table: TableBlock, said: (sentences: readonly Sentence[]) => string): string {
  const { caption, headRow, headColumn } = table
  const rows = table.rows.map(({ cells }, row) =>
    cells.map(({ sentences }, column) => {
      const text = said(sentences).replaceAll('|', String.raw`\|`)
      const names = headColumn && text !== '' && column === 0 && !isHeadCell({ headRow, headColumn: false }, row, column)
      return names ? `**${text}**` : text
    }),
  )
  const columns = rows[0]?.length ?? 0
  const all = headRow ? rows : [Array.from({ length: columns }, () => ''), ...rows]
  const [head, ...body] = all.map((row) => `| ${row.join(' | ')} |`)
  return [
    ...(caption === '' ? [] : [`${CAPTION_SIGN} ${caption}`, '']),
    head ?? '',
    `|${' --- |'.repeat(columns)}`,
    ...body,
  ].join('\n')
}
