import { type ArticleDraft, numberBlocks } from '../article.ts'
import { detectLanguage, knowsLanguage } from '../language.ts'
import { isOrganisation } from '../organisation.ts'
import { type BodyBlock, readBody } from './body.ts'
import { carried } from './carried.ts'
import type { Line } from './features.ts'
import { readHeader } from './header.ts'
import { type KnownMetadata, NO_METADATA } from './known-metadata.ts'
import { learn, learnAuthors } from './learn.ts'
import { splitNames } from './names.ts'
import { SURE } from './sure.ts'
import { readWireDateline } from './wire-dateline.ts'

/** How much of the text tells its language. */
const LANGUAGE_SAMPLE = 2000

/** Makes an article of its lines and of what its format has told about it (`known`). */
export function articleFromLines(lines: readonly Line[], known: KnownMetadata = NO_METADATA): ArticleDraft {
  const { metadata, roles } = readHeader(lines, known)
  const head = roles.flatMap((role, index): BodyBlock[] => {
    const line = lines[index]
    if (line === undefined || role.kind === 'metadata') return []
    const facts = { text: line.text, ...carried(line, line.text) }
    return [role.kind === 'dropped' ? { kind: 'paragraph', ...facts, dropped: role.reason } : { kind: 'caption', ...facts }]
  })
  const rest = lines.slice(roles.length)
  const body = readBody(rest, metadata.authors, metadata.title)
  if (metadata.authors.length === 0) learnAuthors(metadata, authorsFromTail(rest, body), SURE.biography)
  if (metadata.authors.length === 0) learnAuthors(metadata, signedBelow(body), SURE.loneName)
  learnFromDateline(metadata, body)
  learn(metadata, 'publication', publicationFromTail(rest, body), SURE.provenance)
  const organisations = metadata.organisations ?? metadata.authors.filter(isOrganisation)
  const { organisations: _, ...facts } = withLanguage(metadata, body)
  return { ...facts, ...(organisations.length > 0 && { organisations }), blocks: numberBlocks([...head, ...body]) }
}

/** An agency's report says so before its first sentence. The words stay, they are the report's. */
function learnFromDateline(metadata: KnownMetadata, body: readonly BodyBlock[]): void {
  const first = body.find((block) => block.dropped === undefined && block.kind !== 'caption')
  const dateline = first?.kind === 'paragraph' ? readWireDateline(first.text) : null
  if (dateline === null) return
  if (metadata.authors.length === 0) learnAuthors(metadata, dateline.names, SURE.dateline)
  learn(metadata, 'date', dateline.date, SURE.dateline)
}

/** The people whom bylines and author notes at the end name, where the head names nobody. */
function authorsFromTail(lines: readonly Line[], body: readonly BodyBlock[]): string[] {
  const names = new Set<string>()
  for (const [index, line] of lines.entries()) {
    const reason = body[index]?.dropped
    if (reason === 'author-bio' && line.biography !== null && line.biography.name !== null) names.add(line.biography.name)
    if (reason === 'byline') for (const name of line.byline ?? []) names.add(name)
  }
  return [...names]
}

/** `— Jon Peters`, `Jonas WEBER, Chur`: who signs the text below its last paragraph, told by the dash or by the family name in capitals. */
const SIGNED =
  /^(?:[–—-]\s?(\p{Lu}[^,.:;!?]{3,50})|(\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)? \p{Lu}{2,}(?:-\p{Lu}{2,})?))(?:,\s\p{Lu}[^,.:;!?\d]{2,30})?$/u
const LONGEST_SIGNATURE = 90

function signedBelow(body: readonly BodyBlock[]): string[] {
  const at = body.findLastIndex(({ dropped }) => dropped === undefined || dropped === 'trailing-line')
  const last = body[at]
  if (at < 1 || last === undefined || last.kind !== 'paragraph' || last.text.length > LONGEST_SIGNATURE) return []
  const [, dashed, spelled] = SIGNED.exec(last.text) ?? []
  return splitNames(dashed ?? properSurname(spelled ?? ''), false)
}

/** Jonas WEBER as Jonas Weber. */
function properSurname(name: string): string {
  return name.replace(/\p{Lu}{2,}/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase())
}

/** Where a note at the end says that the piece appeared. */
function publicationFromTail(lines: readonly Line[], body: readonly BodyBlock[]): string | null {
  const note = lines.find((line, index) => body[index]?.dropped === 'provenance-note' && line.provenance !== null)
  return note?.provenance?.publication ?? null
}

/** What the text is written in; the label of a file counts where that cannot be told, because templates carry wrong ones. */
function withLanguage(metadata: KnownMetadata, body: readonly BodyBlock[]): KnownMetadata {
  const label = metadata.language
  let sample = ''
  for (const block of body) {
    if (block.dropped === undefined) sample += `${block.text.slice(0, LANGUAGE_SAMPLE)}\n`
    if (sample.length >= LANGUAGE_SAMPLE) break
  }
  const detected = detectLanguage(sample)
  if (detected === null || (label !== null && (!knowsLanguage(label) || label.startsWith(detected)))) return metadata
  return { ...metadata, language: detected, origins: { ...metadata.origins, language: SURE.detectedLanguage } }
}
