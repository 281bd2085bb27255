import { isAuthorName } from './authors.ts'
import type { Line } from './features.ts'
import { readLabelled, readUrl } from './labelled.ts'
import { readMixedLine } from './mixed-line.ts'
import { looksLikePreface } from './preface.ts'
import { isArchiveHeading, isSeparator } from './segments.ts'

/** How many lines of a document may come before its title. */
const HEAD = 40

/**
 * The line that is the title: the one that says what is `known` (a page's own metadata), else the first that can be one, before any running text but
 * a preface. -1 when the head holds none. Where only a name-like line is left, that is the title.
 */
export function findTitle(lines: readonly Line[], known: { folded: string } | null): number {
  const head = lines.slice(0, HEAD)
  if (known !== null) return head.findIndex((line) => line.folded !== '' && line.folded === known.folded)
  if (head.some((line) => readLabelled(line.text)?.field === 'title')) return -1
  let nameLike = -1
  for (const [index, line] of head.entries()) {
    if (line.prose && !looksLikePreface(line.text)) break
    if (!canBeTitle(line, index)) continue
    if (!isAuthorName(lines, index)) return index
    if (nameLike === -1) nameLike = index
  }
  return nameLike
}

function canBeTitle(line: Line, index: number): boolean {
  if (!line.titleLike || line.edgeBoilerplate !== null || line.provenance !== null || line.biography !== null) return false
  if (isSeparator(line.text) || (index < 6 && isArchiveHeading(line.text))) return false
  return readLabelled(line.text) === null && readUrl(line.text) === null && readMixedLine(line.text) === null
}

/** Without the spaced dots that some teasers end with. */
export function trimTitle(text: string): string {
  return text.replace(/(?:\s*\.){2,}\s*$|\s+\.$/u, '').trim()
}
