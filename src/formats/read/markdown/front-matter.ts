import { type MetadataOrigin, type Origins, PartialDate } from '#core/article.ts'
import { cleanPhrase } from '#core/import/clean-text.ts'
import { readDate } from '#core/import/dates.ts'
import { type KnownMetadata, NO_METADATA } from '#core/import/known-metadata.ts'
import { readUrl } from '#core/import/labelled.ts'
import { languageTag } from '#core/import/language-tag.ts'
import { splitNames } from '#core/import/names.ts'
import { DETAIL_FIELDS, type DetailField, knownDetails } from '#core/source-details.ts'
import { t } from '#text/text.ts'
import { parse } from 'yaml'
import { recordKind } from '../records/record-kind.ts'
import { recordPages, recordSpan } from '../records/record-parts.ts'

type FrontMatter = { metadata: KnownMetadata; body: string; warning: string | null }

const LONGEST = 64 * 1024
/** Keys by field, most telling first; compared in lower case without underscores and hyphens. */
const KEYS = {
  title: ['title', 'headline'],
  standfirst: ['standfirst', 'subtitle', 'dek', 'subheading', 'summary', 'description', 'excerpt', 'abstract'],
  authors: ['authors', 'author', 'by', 'byline', 'creator'],
  publication: ['publication', 'publisher', 'outlet', 'source', 'site', 'sitename', 'website', 'newspaper', 'journal'],
  date: ['date', 'published', 'publisheddate', 'publicationdate', 'datepublished', 'pubdate', 'created', 'clipped'],
  url: ['url', 'link', 'sourceurl', 'originalurl', 'canonical', 'canonicalurl', 'source'],
  language: ['language', 'lang', 'locale'],
} as const
/** The same of what citations need beside those. */
const DETAIL_KEYS: Record<DetailField, readonly string[]> = {
  kind: ['kind', 'type', 'itemtype'],
  volume: ['volume'],
  issue: ['issue', 'number'],
  pages: ['pages', 'page'],
  publisher: ['publisher', 'institution', 'school'],
  place: ['place', 'publisherplace', 'city', 'location'],
  editors: ['editors', 'editor'],
  until: ['until', 'dateend', 'enddate'],
  season: ['season'],
  edition: ['edition'],
  translatedTitle: ['translatedtitle', 'titletranslation'],
  accessed: ['accessed', 'accessdate', 'retrieved', 'urldate'],
}

/** Splits the YAML between the `---` lines at the start of a Markdown text from the text, and reads the fields that an article has. */
export function readFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { metadata: NO_METADATA, body: text, warning: null }
  if (!/^---[ \t]*\n/.test(text)) return none
  const end = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text.slice(0, LONGEST))
  if (end === null) return none
  const body = text.slice(end.index + end[0].length)
  const fields = parseFields(text.slice(text.indexOf('\n') + 1, end.index))
  if (fields === null) return { ...none, body, warning: t('unread:frontMatter') }
  return { ...metadataOf(fields), body }
}

/** The top-level keys with their values, null when the text is not a YAML mapping. */
function parseFields(yaml: string): Map<string, unknown> | null {
  let value: unknown
  try {
    value = parse(yaml, { maxAliasCount: 20, logLevel: 'error' })
  } catch {
    return null
  }
  if (value === null) return new Map()
  if (typeof value !== 'object' || Array.isArray(value)) return null
  return new Map(Object.entries(value).map(([key, field]) => [key.toLowerCase().replace(/[_\s-]/g, ''), field]))
}

/** Somebody wrote it for this text; a description may be a teaser that the text does not show. */
const STATED: MetadataOrigin = { from: 'file', confidence: 0.95 }
/** When the note was made, which may be long after the article. */
const CLIPPED: MetadataOrigin = { from: 'file', confidence: 0.4 }
const DESCRIPTION: MetadataOrigin = { from: 'file', confidence: 0.8 }

function metadataOf(fields: Map<string, unknown>): Pick<FrontMatter, 'metadata' | 'warning'> {
  const all = (keys: readonly string[]): string[][] =>
    keys.map((key) => phrases(fields.get(key))).filter((values) => values.length > 0)
  const first = (keys: readonly string[]): string | null => all(keys)[0]?.[0] ?? null
  const publication = all(KEYS.publication).map((values) => values[0] ?? '')
  const date = first(KEYS.date)
  const isClipped = KEYS.date.slice(0, -2).every((key) => phrases(fields.get(key)).length === 0)
  const metadata = {
    title: first(KEYS.title) ?? '',
    standfirst: first(KEYS.standfirst),
    authors: (all(KEYS.authors)[0] ?? []).flatMap((name) => splitNames(name.replace(/^by\s+/i, ''), true)),
    publication: publication.find((value) => value !== '' && readUrl(value) === null) ?? null,
    date: date === null ? null : partialDate(date),
    url: all(KEYS.url).flatMap((values) => readUrl(values[0] ?? '') ?? [])[0] ?? null,
    language: languageTag(first(KEYS.language) ?? ''),
  }
  const stated = Object.fromEntries(DETAIL_FIELDS.map((field) => [field, all(DETAIL_KEYS[field])[0]?.join('; ')]))
  const own = metadata.publication === stated['publisher'] ? { publisher: undefined } : {}
  const kind = recordKind(stated['kind'] ?? '') ?? stated['kind']?.toLowerCase()
  const span = recordSpan([stated['until'] ?? '', stated['season'] ?? '', date ?? ''])
  const editors = all(DETAIL_KEYS.editors)[0]?.flatMap((name) => splitNames(name, true))
  const details = knownDetails({ ...stated, ...own, kind, pages: recordPages(stated['pages'] ?? ''), editors, ...span })
  const origins: Origins = Object.fromEntries(
    Object.entries(metadata)
      .filter(([, value]) => value !== null && value.length > 0)
      .map(([field]) => [field, field === 'standfirst' ? DESCRIPTION : field === 'date' && isClipped ? CLIPPED : STATED]),
  )
  return {
    metadata: { ...metadata, ...(Object.keys(details).length > 0 && { details }), origins },
    warning: date !== null && metadata.date === null ? t('unread:noDate', { date: date.slice(0, 60) }) : null,
  }
}

function partialDate(text: string): PartialDate | null {
  return readDate(PartialDate.safeParse(text).data ?? text)
}

/** The texts of a scalar, of a list of scalars, or of a list of people with names. */
function phrases(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(phrases)
  // Note-taking programs write people and outlets as links to notes: `[[Jane Doe]]`, `[[people/jane|Jane Doe]]`.
  if (typeof value === 'string') {
    const phrase = cleanPhrase(value.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1'))
    return phrase === '' ? [] : [phrase]
  }
  if (typeof value === 'number') return [String(value)]
  if (typeof value === 'object' && value !== null && 'name' in value) return phrases(value.name)
  return []
}
