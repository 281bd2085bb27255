import type { BriefBlock, BriefContent, FigureBlock, Sentence, TableBlock } from '#core/brief.ts'
import { createIds, type Ids } from './ids.ts'

/** A figure, and what it shows as a table: its first row and column name the others. `table`: empty for none. */
export type NewFigure = { figure: Omit<FigureBlock, 'kind' | 'id'>; table: readonly (readonly string[])[] }

/**
 * The brief with a figure, and its table below, at the end of a section. What is counted in a library is its author's own finding: each cell is tagged as a judgement, so that
 * nobody takes it for what a source said.
 */
export function addFigure(content: BriefContent, section: string, { figure, table }: NewFigure, revision: number): BriefContent {
  const ids = createIds(content, null, revision)
  const blocks: BriefBlock[] = [{ kind: 'figure', id: ids.block('figure'), ...figure }]
  if (table.length > 0) blocks.push(tableOf(figure.caption, table, ids))
  const sections = content.sections.map((each) => (each.id === section ? { ...each, blocks: [...each.blocks, ...blocks] } : each))
  return { ...content, sections }
}

function tableOf(caption: string, table: NewFigure['table'], ids: Ids): TableBlock {
  const width = Math.max(...table.map(({ length }) => length))
  const rows = table.map((row, at) => ({
    id: ids.block('row'),
    cells: Array.from({ length: width }, (_none, column) => {
      const text = (row[column] ?? '').trim()
      const isHead = at === 0 || column === 0
      const sentence: Sentence = { id: ids.sentence(text), text, evidence: { excerpts: [], tag: isHead ? null : 'judgement' } }
      return { id: ids.block('cell'), sentences: text === '' ? [] : [sentence] }
    }),
  }))
  return { kind: 'table', id: ids.block('table'), caption, headRow: true, headColumn: true, rows }
}
