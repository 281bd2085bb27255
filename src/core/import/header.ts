import type { ArticleMetadata } from '../article.ts'
import type { Features } from './features.ts'
import { readLabelled, readUrl } from './labelled.ts'
import { readMixedLine } from './mixed-line.ts'
import { looksLikePreface, prefacePublication } from './preface.ts'
import { isArchiveHeading, isSeparator } from './segments.ts'

/** What became of one line: a part of the article, a fact about it (`metadata`), or left out for the reason `dropped` names. */
export type Role = { kind: 'body' } | { kind: 'caption' } | { kind: 'metadata' } | { kind: 'dropped'; reason: string }

export type Header = { metadata: ArticleMetadata; roles: Role[] }

const dropped = (reason: string): Role => ({ kind: 'dropped', reason })
const METADATA: Role = { kind: 'metadata' }

/** A heading of a section is short; a standfirst without a full stop says more. */
const SHORTEST_STANDFIRST_WORDS = 9
const LONGEST_LEAD_STANDFIRST_WORDS = 45

/**
 * Reads the head of an article: everything before its first paragraph of running text. `roles` has one entry for each line of the head; the rest
 * of the article is body. Nothing is guessed: a line that no rule knows stays in the article.
 */
export function readHeader(lines: readonly Features[]): Header {
  const metadata: Header['metadata'] = {
    title: '',
    standfirst: null,
    authors: [],
    publication: null,
    date: null,
    url: null,
    language: null,
  }
  const roles: Role[] = []
  const seen = new Set<string>()
  const titleAt = findTitle(lines)
  const explicit = lines.slice(0, 20).some((line) => line.byline !== null)
  const authors = new Set<string>()
  let furnitureSinceTitle = false

  for (const [index, line] of lines.entries()) {
    const role = readLine(line, index)
    if (role === null) break
    roles.push(role)
    if (line.folded !== '') seen.add(line.folded)
    if (index > titleAt && role !== METADATA)
      furnitureSinceTitle ||= line.dateLine || line.byline !== null || authors.has(line.text)
  }
  metadata.authors = [...authors]
  return { metadata, roles }

  function readLine(line: Features, index: number): Role | null {
    if (isSeparator(line.text)) return dropped('separator')
    if (index === titleAt) {
      metadata.title = trimTitle(line.text)
      return METADATA
    }
    if (index < 6 && isArchiveHeading(line.text) && titleAt > index) return dropped('archive-heading')
    const chrome = line.boilerplate
    if (line.folded !== '' && seen.has(line.folded) && chrome !== 'site-chrome' && !line.prose) return dropped('duplicate-header')
    const labelled = line.words <= 120 ? readLabelled(line.text) : null
    if (labelled !== null) {
      if (labelled.field === 'authors') for (const name of labelled.value) authors.add(name)
      else if (labelled.field === 'date') metadata.date ??= labelled.value
      else if (labelled.field === 'title') metadata.title = metadata.title === '' ? labelled.value : metadata.title
      else if (labelled.field !== 'other') metadata[labelled.field] ??= labelled.value
      return dropped('metadata')
    }
    if (chrome !== null) return dropped(chrome)
    const url = readUrl(line.text)
    if (url !== null) {
      metadata.url ??= url
      return dropped('metadata')
    }
    if (line.byline !== null) {
      for (const name of line.byline) authors.add(name)
      return dropped('byline')
    }
    if (line.dateLine) {
      metadata.date ??= line.date
      return dropped('date-line')
    }
    if (line.name && !explicit && isConfirmedName(lines, index)) {
      authors.add(line.text)
      return dropped('byline')
    }
    const mixed = line.words <= 30 ? readMixedLine(line.text) : null
    if (mixed !== null) {
      for (const name of mixed.authors) authors.add(name)
      metadata.date ??= mixed.date
      metadata.publication ??= mixed.publication
      return dropped('byline')
    }
    if (line.provenance !== null) {
      metadata.publication ??= line.provenance.publication
      metadata.date ??= line.provenance.date
      return dropped('provenance-note')
    }
    if (line.biography !== null && lines.slice(index + 1).some((later) => later.prose && later.biography === null)) {
      if (authors.size === 0 && line.biography.name !== null) authors.add(line.biography.name)
      return dropped('author-bio')
    }
    if (line.edgeBoilerplate !== null) return dropped(line.edgeBoilerplate)
    if (line.caption) return { kind: 'caption' }
    if (index < titleAt)
      return line.prose && looksLikePreface(line.text) ? preface(line.text) : line.prose ? null : dropped('site-chrome')
    if (metadata.standfirst === null && isStandfirst(index)) {
      metadata.standfirst = line.text
      return METADATA
    }
    return null
  }

  function preface(text: string): Role {
    metadata.publication ??= prefacePublication(text)
    return dropped('blog-preface')
  }

  /** The line right below the title, when what follows it shows that the text has not begun yet. */
  function isStandfirst(index: number): boolean {
    const line = lines[index]
    if (line === undefined || (titleAt !== -1 && index < titleAt)) return false
    const rest = lines.slice(index + 1).filter((later) => later.boilerplate === null)
    const next = rest[0]
    const afterNext = rest.slice(1).find((later) => !later.caption && later.biography === null)
    if (next === undefined || afterNext === undefined || /\.\s?\.\s?\.?$/.test(line.text)) return false
    if (
      next.byline !== null ||
      next.dateLine ||
      next.biography !== null ||
      (next.name && isConfirmedName(lines, lines.indexOf(next)))
    )
      return true
    if (titleAt === -1) return false
    if (next.caption)
      return /^\p{Ll}/u.test(afterNext.text) || (!furnitureSinceTitle && line.words <= LONGEST_LEAD_STANDFIRST_WORDS)
    return !line.sentence && line.titleLike && line.words >= SHORTEST_STANDFIRST_WORDS && next.prose
  }
}

/** The first line that can be a title, before any running text but a preface; -1 when the head holds none. Where only a name-like line is left, that is the title. */
function findTitle(lines: readonly Features[]): number {
  let nameLike = -1
  for (const [index, line] of lines.entries()) {
    if (line.prose && !looksLikePreface(line.text)) break
    if (!line.titleLike || line.edgeBoilerplate !== null || line.provenance !== null || line.biography !== null) continue
    if (
      isSeparator(line.text) ||
      (index < 6 && isArchiveHeading(line.text)) ||
      readLabelled(line.text) !== null ||
      readUrl(line.text) !== null
    )
      continue
    if (readMixedLine(line.text) !== null) continue
    if (line.name && isConfirmedName(lines, index)) {
      if (nameLike === -1) nameLike = index
      continue
    }
    return lines.slice(0, index).some((earlier) => readLabelled(earlier.text)?.field === 'title') ? -1 : index
  }
  return lines.some((line) => readLabelled(line.text)?.field === 'title') ? -1 : nameLike
}

/** Whether a name-like line names the author: the article says who that is, or a date, a count of comments or another such name stands beside it. */
function isConfirmedName(lines: readonly Features[], index: number): boolean {
  const line = lines[index]
  if (line === undefined || !line.name) return false
  if (lines.some((other) => other.biography?.name === line.text || other.byline?.includes(line.text))) return true
  let at = index + 1
  while (lines[at]?.name === true) at += 1
  const next = lines[at]
  return next !== undefined && (next.dateLine || next.boilerplate === 'reading-time' || next.boilerplate === 'comment-count')
}

/** Without the spaced dots that some teasers end with. */
export function trimTitle(text: string): string {
  return text.replace(/(?:\s*\.){2,}\s*$|\s+\.$/u, '').trim()
}
