import type { Line } from './features.ts'
import { type Head, HEAD_RULES, type Role } from './head-rules.ts'
import { type KnownMetadata, NO_METADATA } from './known-metadata.ts'
import { SURE } from './sure.ts'
import { findTitle } from './title.ts'
import { foldText } from './words.ts'

/** What the head of an article says; `roles` has one entry for each of its lines, the lines after them are the text. */
export type Header = { metadata: KnownMetadata; roles: Role[] }

/** How far down a byline may stand. */
const BYLINE_REACH = 20

/**
 * Reads the head of an article: everything before its first paragraph of running text. What the format has told (`known`: front matter, a page's own
 * metadata) stands; lines fill what is missing. Nothing is guessed: a line that no rule knows begins the text.
 */
export function readHeader(lines: readonly Line[], known: KnownMetadata = NO_METADATA): Header {
  const head: Head = {
    lines,
    titleAt: findTitle(lines, known.title === '' ? null : { folded: foldText(known.title) }),
    metadata: { ...known, authors: [...known.authors] },
    seen: new Set(),
    authorsKnown: known.authors.length > 0,
    hasByline: lines.slice(0, BYLINE_REACH).some((line) => line.byline !== null),
    signed: false,
  }
  const roles: Role[] = []
  for (const [index, line] of lines.entries()) {
    const role = firstRole(head, line, index)
    if (role === null) break
    roles.push(role)
    if (line.folded !== '') head.seen.add(line.folded)
    if (index > head.titleAt && role.kind === 'dropped') head.signed ||= role.reason === 'byline' || role.reason === 'date-line'
  }
  return { metadata: { ...head.metadata, ...origins(head) }, roles }
}

/** A title that a byline, a date or a standfirst follows is surer than a first line alone. */
function origins({ metadata, signed }: Head): Pick<KnownMetadata, 'origins'> {
  if (metadata.origins === undefined) return {}
  const confirmed = metadata.origins.title?.from === 'layout' && (signed || metadata.standfirst !== null)
  return { origins: confirmed ? { ...metadata.origins, title: SURE.signedFirstLine } : metadata.origins }
}

function firstRole(head: Head, line: Line, index: number): Role | null {
  for (const rule of HEAD_RULES) {
    const role = rule(head, line, index)
    if (role !== null) return role
  }
  return null
}
