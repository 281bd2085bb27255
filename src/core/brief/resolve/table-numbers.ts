import type { BriefBlock, BriefContent } from '#core/brief.ts'
import { isBlankMatrix } from '#core/brief-matrix.ts'
import { saysNothing } from '#core/brief-table.ts'
import type { Template } from '#core/template.ts'
import { orderedSections } from './section-order.ts'

/**
 * The numbers by which tables, matrices among them, are called in print, by id: from 1, in the order in which the sections are printed. One that says nothing is
 * not printed.
 */
export function tableNumbers(brief: BriefContent, template: Template | null): Map<string, number> {
  const sections = template ? orderedSections(brief, template).flatMap(({ parts }) => parts) : brief.sections
  const tables = sections.flatMap(({ blocks }) => blocks.filter(isPrinted))
  return new Map(tables.map(({ id }, index) => [id, index + 1]))
}

function isPrinted(block: BriefBlock): boolean {
  return (block.kind === 'table' && !saysNothing(block)) || (block.kind === 'matrix' && !isBlankMatrix(block))
}
