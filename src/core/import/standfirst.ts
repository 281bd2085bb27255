import { isAuthorName } from './authors.ts'
import type { Line } from './features.ts'

/** A heading of a section is short; a standfirst without a full stop says more. */
const SHORTEST_WORDS = 9
/** A first paragraph before a picture is the text itself when it is longer than this, or not much shorter than the next. */
const LONGEST_BEFORE_PICTURE = 45
const SHORTER_THAN_TEXT = 3
const LONGEST_EMPHASISED = 80
const REACH = 12

/**
 * Whether the line at `index` is the standfirst: what follows it shows that the text has not begun yet (a byline, a date, an author note, a picture),
 * or it is set apart from the text by its form. `titleAt` is -1 where the document has no title; `signed` says that byline or date came before.
 */
export function isStandfirst(lines: readonly Line[], index: number, titleAt: number, signed: boolean): boolean {
  const line = lines[index]
  if (line === undefined || line.kind === 'heading' || (titleAt !== -1 && index < titleAt) || /\.\s?\.\s?\.?$/.test(line.text))
    return false
  if (line.kind !== null && line.kind !== 'paragraph') return false
  const rest = lines.slice(index + 1, index + REACH).filter((later) => later.boilerplate === null)
  const next = rest[0]
  if (next === undefined) return false
  const text = rest.slice(1).find((later) => !later.caption && later.biography === null)
  if (text !== undefined && isHeadLine(lines, next)) return true
  // A sentence about a person may be the second paragraph of an article that has a title.
  if (text !== undefined && next.biography !== null) return titleAt === -1 || !line.sentence
  if (titleAt === -1) return false
  if (line.emphasised === true && line.words <= LONGEST_EMPHASISED && (next.caption ? text : next)?.prose === true) return true
  // A text whose first letter is missing began with a drop cap, so this is where it begins.
  if (next.caption && text !== undefined) {
    return (
      /^\p{Ll}/u.test(text.text) ||
      (!signed && line.words <= LONGEST_BEFORE_PICTURE && line.words * SHORTER_THAN_TEXT <= text.words)
    )
  }
  return !line.sentence && line.titleLike && line.words >= SHORTEST_WORDS && next.prose
}

function isHeadLine(lines: readonly Line[], next: Line): boolean {
  return next.byline !== null || next.dateLine || (next.name && isAuthorName(lines, lines.indexOf(next)))
}
