import type { OutlineRow } from './outline.ts'

/** Sections that go, in their order, and the section that they will stand before; null: the end of the brief. */
export type SectionMove = { sections: readonly string[]; before: string | null }

/** The rows among which one moves: sections among sections, parts among the parts of their section. What the app writes, and headings, stay: none. */
export function siblingsOf(rows: readonly OutlineRow[], row: OutlineRow): OutlineRow[] {
  if (row.fixed || row.kind === 'heading') return []
  if (row.kind === 'section') return rows.filter(({ kind }) => kind === 'section')
  const whole = rows.find(({ kind, sections }) => kind === 'section' && sections.includes(row.id))
  return rows.filter(({ kind, id }) => kind === 'part' && whole?.sections.includes(id) === true)
}

/** One place up (-1) or down (1); null where it cannot go there. */
export function moveByStep(rows: readonly OutlineRow[], row: OutlineRow, by: -1 | 1): SectionMove | null {
  const at = siblingsOf(rows, row).findIndex(({ id }) => id === row.id)
  return moveToGap(rows, row, by === -1 ? at - 1 : at + 2)
}

/** Into the gap before the sibling at `gap`, or behind the last; null where that changes nothing or would pass a section that the app writes. */
export function moveToGap(rows: readonly OutlineRow[], row: OutlineRow, gap: number): SectionMove | null {
  const siblings = siblingsOf(rows, row)
  const at = siblings.findIndex(({ id }) => id === row.id)
  if (at < 0 || gap < 0 || gap > siblings.length || gap === at || gap === at + 1) return null
  const passed = siblings.slice(Math.min(at, gap), Math.max(at, gap))
  if (passed.some(({ fixed }) => fixed)) return null
  const next = siblings[gap]
  return { sections: row.sections, before: next ? (next.sections[0] ?? null) : behindAll(rows, siblings) }
}

/** Where a new section goes that is added at a row: behind the whole section that the row is in, but before one that the app writes. Without a row, at the end. */
export function placeForNew(rows: readonly OutlineRow[], row: OutlineRow | null): string | null {
  const all = rows.filter(({ kind }) => kind === 'section')
  const at = row === null ? all.length - 1 : all.findIndex(({ sections }) => sections.includes(row.sections[0] ?? ''))
  const here = all[at]
  return (here?.fixed === true ? here : all[at + 1])?.sections[0] ?? null
}

/** The first section behind these rows. */
function behindAll(rows: readonly OutlineRow[], siblings: readonly OutlineRow[]): string | null {
  const last = rows.findLastIndex((row) => siblings.includes(row))
  return rows.slice(last + 1).find(({ kind }) => kind === 'section')?.sections[0] ?? null
}
