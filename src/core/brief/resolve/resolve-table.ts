import type { BriefContent, TableBlock } from '#core/brief.ts'
import { saysNothing } from '#core/brief-table.ts'
import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import type { Template } from '#core/template.ts'
import { textIn } from '#text/text.ts'
import { plainText } from '../inline.ts'
import { columnWidths } from './column-widths.ts'
import { textRuns } from './runs.ts'
import { orderedSections } from './section-order.ts'

/** The numbers by which tables are called in print, by id: from 1, in the order in which the sections are printed. One that says nothing is not printed. */
export function tableNumbers(brief: BriefContent, template: Template | null): Map<string, number> {
  const sections = template ? orderedSections(brief, template).flatMap(({ parts }) => parts) : brief.sections
  const tables = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table' && !saysNothing(block)))
  return new Map(tables.map(({ id }, index) => [id, index + 1]))
}

/** A table as it is printed; `cell` sets the sentences of one with their notes. */
export function resolveTable(
  { caption, headRow, headColumn, rows }: TableBlock,
  number: number,
  language: string,
  cell: (sentences: TableBlock['rows'][number]['cells'][number]['sentences']) => DocumentInline[],
): DocumentBlock {
  const set = rows.map(({ cells }) => cells.map(({ sentences }) => cell(sentences)))
  const label = textIn(language)('document:table', { number })
  const texts = rows.map(({ cells }) =>
    cells.map(({ sentences }) => sentences.map((sentence) => plainText(sentence.text)).join(' ')),
  )
  return {
    kind: 'table',
    caption: [
      { kind: 'strong', children: textRuns(caption === '' ? label : `${label}.`, language) },
      ...(caption === '' ? [] : textRuns(` ${caption}`, language)),
    ],
    header: headRow ? (set[0] ?? []) : [],
    headColumn,
    rows: headRow ? set.slice(1) : set,
    widths: columnWidths(texts),
  }
}
