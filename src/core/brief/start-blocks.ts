import type { BriefBlock, TableBlock } from '../brief.ts'
import type { StartBlock } from '../template-section.ts'
import type { TemplateSection } from '../template.ts'

/** The tables that a section of a template begins with, as blocks of a brief that wait to be filled in. */
export function startBlocks({ start }: Pick<TemplateSection, 'start'>, newId: () => string): BriefBlock[] {
  return start.map((block) => {
    if (block.kind === 'table') return startTable(block, newId)
    const { caption } = block
    const hypotheses = Array.from({ length: block.hypotheses }, () => ({ id: newId(), name: '', statement: '' }))
    const rows = Array.from({ length: block.rows }, () => ({ id: newId(), sentences: [], marks: hypotheses.map(() => null) }))
    return { kind: 'matrix', id: newId(), caption, hypotheses, rows }
  })
}

function startTable({ caption, columns, rows }: Extract<StartBlock, { kind: 'table' }>, newId: () => string): TableBlock {
  const names = typeof rows === 'number' ? Array.from({ length: rows }, () => '') : rows
  const row = (texts: readonly string[]): TableBlock['rows'][number] => ({
    id: newId(),
    cells: texts.map((text) => ({ id: newId(), sentences: text === '' ? [] : [name(text, newId)] })),
  })
  const body = names.map((text) => row(columns.map((_, column) => (column === 0 ? text : ''))))
  const headColumn = typeof rows !== 'number'
  return { kind: 'table', id: newId(), caption, headRow: true, headColumn, rows: [row(columns), ...body] }
}

function name(text: string, newId: () => string): TableBlock['rows'][number]['cells'][number]['sentences'][number] {
  return { id: newId(), text, evidence: { excerpts: [], tag: null } }
}
