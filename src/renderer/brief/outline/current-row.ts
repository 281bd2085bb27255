import type { BriefContent } from '#core/brief.ts'
import type { OutlineRow } from '#core/brief/outline/outline.ts'
import type { Cursor } from '../text/cursor.ts'

/** The id of the row that the caret is under: the last heading above it, else its part or section; null where it is in none. */
export function currentRow(rows: readonly OutlineRow[], { sections }: BriefContent, cursor: Cursor | null): string | null {
  if (cursor === null) return null
  const own = rows.filter((row) => row.sections[0] === cursor.section && !row.id.startsWith('all '))
  const blocks = sections.find(({ id }) => id === cursor.section)?.blocks ?? []
  const at = blocks.findIndex(({ id }) => id === cursor.block)
  const above = new Set(blocks.slice(0, at + 1).map(({ id }) => id))
  return own.findLast(({ kind, id }) => kind !== 'heading' || above.has(id))?.id ?? null
}
