import type { TableBlock } from '#core/brief.ts'
import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import { textIn } from '#text/text.ts'
import { plainText } from '../inline.ts'
import { columnWidths } from './column-widths.ts'
import { textRuns } from './runs.ts'

/** A table as it is printed; `cell` sets the sentences of one with their notes. */
export function resolveTable(
  { caption, headRow, headColumn, rows }: TableBlock,
  number: number,
  language: string,
  cell: (sentences: TableBlock['rows'][number]['cells'][number]['sentences']) => DocumentInline[],
): DocumentBlock {
  const set = rows.map(({ cells }) => cells.map(({ sentences }) => cell(sentences)))
  const texts = rows.map(({ cells }) =>
    cells.map(({ sentences }) => sentences.map((sentence) => plainText(sentence.text)).join(' ')),
  )
  return {
    kind: 'table',
    caption: numberedCaption(caption, number, language),
    header: headRow ? (set[0] ?? []) : [],
    headColumn,
    rows: headRow ? set.slice(1) : set,
    widths: columnWidths(texts),
  }
}

/** “**Table 3.** Exports”: the number in the language of the brief, with what the caption says. */
export function numberedCaption(caption: string, number: number, language: string): DocumentInline[] {
  const label = textIn(language)('document:table', { number })
  return [
    { kind: 'strong', children: textRuns(caption === '' ? label : `${label}.`, language) },
    ...(caption === '' ? [] : textRuns(` ${caption}`, language)),
  ]
}
