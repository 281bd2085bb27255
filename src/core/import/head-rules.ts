import type { MetadataOrigin } from '../article.ts'
import { isAuthorName, isOutletAboveDay } from './authors.ts'
import { dateBeside, nameInPlace } from './beside-name.ts'
import type { Line } from './features.ts'
import { isHanNameLine } from './han-byline.ts'
import type { KnownMetadata } from './known-metadata.ts'
import { learn, learnAuthors } from './learn.ts'
import { readLabelled, readUrl } from './labelled.ts'
import { readDateLine } from './date-line.ts'
import { readMixedLine } from './mixed-line.ts'
import { namesOfLine } from './names.ts'
import { looksLikePreface, prefacePublication } from './preface.ts'
import { isRole } from './roles.ts'
import { isArchiveHeading, isSeparator } from './segments.ts'
import { isStandfirst } from './standfirst.ts'
import { readSourceLine } from './source-line.ts'
import { SURE } from './sure.ts'
import { trimTitle } from './title.ts'

/** What became of a line of the head: a fact about the article, a picture's caption, or left out for a reason. */
export type Role = { kind: 'metadata' } | { kind: 'caption' } | { kind: 'dropped'; reason: string }

/** What is read so far, and where. Facts found first win. */
export type Head = {
  lines: readonly Line[]
  titleAt: number
  metadata: KnownMetadata
  /** Folded texts of the lines before. */
  seen: Set<string>
  /** The authors are known from the format, so lines add none. */
  authorsKnown: boolean
  /** Some line says "By …", so that lone names are nobody's byline. */
  hasByline: boolean
  /** A byline or date has come after the title. */
  signed: boolean
}

type HeadRule = (head: Head, line: Line, index: number) => Role | null

const METADATA: Role = { kind: 'metadata' }
const dropped = (reason: string): Role => ({ kind: 'dropped', reason })

function addAuthors(head: Head, names: readonly string[], origin: MetadataOrigin): void {
  if (!head.authorsKnown) learnAuthors(head.metadata, names, origin)
}

/** `Jane Doe in Almaty` right below the title or beside a date, where nobody else signs. */
function namedPlace(head: Head, line: Line, index: number): { name: string; origin: MetadataOrigin } | null {
  if (head.hasByline || head.titleAt === -1 || index <= head.titleAt || line.kind === 'heading') return null
  const name = nameInPlace(line.text)
  if (name === null) return null
  const beside = [head.lines[index - 1], head.lines[index + 1]].some((other) => other?.dateLine === true)
  if (beside) return { name, origin: SURE.loneName }
  return head.lines[index + 1]?.prose === true ? { name, origin: SURE.nameAndPlace } : null
}

/** No heading, row or item, and no running text. */
const isPlainLine = ({ kind, prose }: Line): boolean => !prose && (kind === null || kind === 'paragraph')

/** A heading says that it is one; a first line is a title by its form only, less surely where it could be a name. */
function titleOrigin(line: Line): MetadataOrigin {
  if (line.kind === 'heading') return SURE.heading
  return line.name ? SURE.nameLikeTitle : SURE.firstLine
}

/** In order: the first rule that knows the line decides. A line that none knows is where the text begins. */
export const HEAD_RULES: readonly HeadRule[] = [
  (_, line) => (isSeparator(line.text) ? dropped('separator') : null),

  (head, line, index) => {
    if (index !== head.titleAt) return null
    learn(head.metadata, 'title', trimTitle(line.text), titleOrigin(line))
    return METADATA
  },

  (head, line, index) => (index < 6 && head.titleAt > index && isArchiveHeading(line.text) ? dropped('archive-heading') : null),

  (head, line) => {
    const repeated = line.folded !== '' && (head.seen.has(line.folded) || line.text === head.metadata.standfirst)
    return repeated && !line.prose && line.boilerplate !== 'site-chrome' ? dropped('duplicate-header') : null
  },

  (head, line) => (head.metadata.standfirst !== null && line.text === head.metadata.standfirst ? METADATA : null),

  (head, line) => {
    const labelled = line.words <= 120 ? readLabelled(line.text) : null
    if (labelled === null) return null
    if (labelled.field === 'authors') addAuthors(head, labelled.value, SURE.labelled)
    else if (labelled.field !== 'other') learn(head.metadata, labelled.field, labelled.value, SURE.labelled)
    return dropped('metadata')
  },

  (_, line) => (line.boilerplate === null ? null : dropped(line.boilerplate)),

  (head, line) => {
    const url = readUrl(line.text)
    if (url === null) return null
    learn(head.metadata, 'url', url, SURE.addressLine)
    return dropped('metadata')
  },

  (head, line) => {
    if (line.byline === null) return null
    addAuthors(head, line.byline, SURE.byline)
    learn(head.metadata, 'date', dateBeside(line.text), SURE.dateLine)
    return dropped('byline')
  },

  (head, line) => {
    if (!line.dateLine) return null
    learn(head.metadata, 'date', line.date, SURE.dateLine)
    return dropped('date-line')
  },

  (head, line, index) => {
    if (index <= head.titleAt || head.authorsKnown || !isOutletAboveDay(head.lines, index)) return null
    learn(head.metadata, 'publication', line.text, SURE.besideByline)
    return dropped('byline')
  },

  (head, line, index) => {
    const names = index > head.titleAt && isHanNameLine(line.text) ? [line.text] : namesOfLine(line.text)
    const known = head.authorsKnown && names.length > 0 && names.every((name) => head.metadata.authors.includes(name))
    if (!known && (names.length === 0 || head.hasByline || !isAuthorName(head.lines, index))) return null
    addAuthors(head, names, SURE.loneName)
    return dropped('byline')
  },

  (head, line, index) => (index > head.titleAt && line.kind !== 'heading' && isRole(line.text) ? dropped('byline') : null),

  (head, line, index) => {
    const byline = namedPlace(head, line, index)
    if (byline === null) return null
    addAuthors(head, [byline.name], byline.origin)
    return dropped('byline')
  },

  (head, line) => {
    const mixed = line.words <= 30 && line.kind !== 'heading' ? readMixedLine(line.text) : null
    if (mixed === null) return null
    // A row of a table, `Born | 2 May 1961`, has a label and no publication before its day.
    if (line.kind === 'table-row' && mixed.publication !== null && mixed.authors.length === 0) {
      learn(head.metadata, 'date', readDateLine(line.text)?.date ?? null, SURE.dateLine)
      return null
    }
    addAuthors(head, mixed.authors, SURE.byline)
    learn(head.metadata, 'date', mixed.date, SURE.dateLine)
    learn(head.metadata, 'publication', mixed.publication, SURE.besideByline)
    return dropped('byline')
  },

  (head, line, index) => {
    const source = index > head.titleAt && isPlainLine(line) ? readSourceLine(line.text) : null
    const isSigned = head.hasByline || head.authorsKnown || head.metadata.authors.length > 0 || (source?.authors.length ?? 0) > 0
    if (source === null) return null
    addAuthors(head, source.authors, SURE.byline)
    // “Jane Doe, 14 January 2022” where nobody else signs: hardly an outlet, though its form does not say so.
    if (!isSigned && source.publication === null && source.likely !== null) addAuthors(head, [source.likely], SURE.nameAndPlace)
    learn(head.metadata, 'date', source.date, SURE.dateLine)
    learn(head.metadata, 'publication', source.publication ?? (isSigned ? source.likely : null), SURE.besideByline)
    return dropped(source.authors.length > 0 ? 'byline' : 'date-line')
  },

  (head, line) => {
    if (line.provenance === null) return null
    learn(head.metadata, 'publication', line.provenance.publication, SURE.provenance)
    learn(head.metadata, 'date', line.provenance.date, SURE.provenance)
    return dropped('provenance-note')
  },

  (head, line, index) => {
    if (
      line.biography === null ||
      !head.lines.slice(index + 1, index + 20).some((later) => later.prose && later.biography === null)
    )
      return null
    if (head.metadata.authors.length === 0 && line.biography.name !== null)
      addAuthors(head, [line.biography.name], SURE.biography)
    return dropped('author-bio')
  },

  (_, line) => (line.edgeBoilerplate === null ? null : dropped(line.edgeBoilerplate)),

  (_, line) => (line.caption ? { kind: 'caption' } : null),

  (head, line, index) => {
    if (index >= head.titleAt) return null
    if (!line.prose) return line.kind === null || line.kind === 'paragraph' ? dropped('site-chrome') : null
    if (!looksLikePreface(line.text)) return null
    learn(head.metadata, 'publication', prefacePublication(line.text), SURE.preface)
    return dropped('blog-preface')
  },

  (head, line, index) => {
    if (head.metadata.standfirst !== null || !isStandfirst(head.lines, index, head.titleAt, head.signed)) return null
    learn(head.metadata, 'standfirst', line.text, SURE.standfirst)
    return METADATA
  },
]
