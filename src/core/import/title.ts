import { isAuthorName } from './authors.ts'
import type { Line } from './features.ts'
import { readLabelled, readUrl } from './labelled.ts'
import { readMixedLine } from './mixed-line.ts'
import { looksLikePreface } from './preface.ts'
import { isArchiveHeading, isSeparator } from './segments.ts'

/** How many lines of a document may come before its title. */
const HEAD = 40
/** Names of sites and sections are at most this long, in words. */
const MASTHEAD_WORDS = 3

/**
 * The line that is the title: the one that says what is `known` (a page's own metadata), else the first that can be one, before any running text but
 * a preface. -1 when the head holds none. Where only a name-like line is left, that is the title.
 */
export function findTitle(lines: readonly Line[], known: { folded: string } | null): number {
  const head = lines.slice(0, HEAD)
  if (known !== null) return head.findIndex((line) => line.folded !== '' && line.folded === known.folded)
  if (head.some((line) => readLabelled(line.text)?.field === 'title')) return -1
  const text = head.findIndex((line) => line.prose && !looksLikePreface(line.text))
  const candidates = head.flatMap((line, index) => ((text === -1 || index < text) && canBeTitle(line, index) ? [index] : []))
  const titles = candidates.filter((index) => !isAuthorName(lines, index))
  return belowMenu(head, titles) ?? titles[0] ?? candidates[0] ?? -1
}

/** Where a page's masthead and menu were saved with it, the title is the first longer line below the menu. */
function belowMenu(head: readonly Line[], titles: readonly number[]): number | null {
  const menu = head.findIndex((line) => line.boilerplate === 'navigation' || line.boilerplate === 'site-chrome')
  const above = titles.filter((index) => index < menu)
  if (menu === -1 || above.length === 0 || above.some((index) => (head[index]?.words ?? 0) > MASTHEAD_WORDS)) return null
  return titles.find((index) => index > menu && (head[index]?.words ?? 0) > MASTHEAD_WORDS) ?? null
}

function canBeTitle(line: Line, index: number): boolean {
  if (!line.titleLike || line.edgeBoilerplate !== null || line.provenance !== null || line.biography !== null) return false
  if (isSeparator(line.text) || (index < 6 && isArchiveHeading(line.text))) return false
  return readLabelled(line.text) === null && readUrl(line.text) === null && readMixedLine(line.text) === null
}

const END = /(?<![\s.])[\s.]+$/u
/** More than one dot, or one behind a space. */
const SPACED_DOTS = /\.\s*\.|^\s+\.$/u

/** Without the spaced dots that some teasers end with. */
export function trimTitle(text: string): string {
  return text.replace(END, (end) => (SPACED_DOTS.test(end) ? '' : end)).trim()
}
