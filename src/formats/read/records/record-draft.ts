import { type ArticleDraft, type MetadataOrigin, numberBlocks, type Origins } from '#core/article.ts'
import type { AttachedText } from './attached-text.ts'
import type { BibRecord } from './bib-record.ts'

/** A librarian or an analyst typed it, or a database did. */
const RECORD: MetadataOrigin = { from: 'record', confidence: 0.95 }

/**
 * The article that a record describes: what the record says stands, the attached text fills the gaps and gives a date that is only more precise.
 * Without an attachment the abstract is the text; there may be none.
 */
export function recordDraft(record: BibRecord, attached: AttachedText | null): ArticleDraft {
  const own: ArticleDraft = {
    title: record.title,
    standfirst: null,
    authors: record.authors,
    publication: record.publication,
    date: record.date,
    url: record.url,
    language: record.language,
    ...(Object.keys(record.details).length > 0 && { details: record.details }),
    blocks: numberBlocks(record.abstract.map((text) => ({ kind: 'paragraph', text }))),
  }
  const origins = originsOf(own)
  const organisations = record.organisations
  if (attached === null) return { ...own, ...(organisations.length > 0 && { organisations }), origins }
  return filled({ ...own, organisations, origins }, attached.article)
}

const FIELDS = ['title', 'standfirst', 'authors', 'publication', 'date', 'url', 'language'] as const
type Field = (typeof FIELDS)[number]

const isKnown = (draft: ArticleDraft, field: Field): boolean => draft[field] !== null && draft[field].length > 0

function originsOf(draft: ArticleDraft): Origins {
  return Object.fromEntries(FIELDS.filter((field) => isKnown(draft, field)).map((field) => [field, RECORD]))
}

function filled(own: ArticleDraft, text: ArticleDraft): ArticleDraft {
  const taken = FIELDS.filter((field) => isKnown(text, field) && (!isKnown(own, field) || isMorePrecise(field, text, own)))
  const organisations = taken.includes('authors') ? text.organisations : own.organisations
  const { organisations: _, ...facts } = own
  return {
    ...facts,
    ...Object.fromEntries(taken.map((field) => [field, text[field]])),
    ...(organisations !== undefined && organisations.length > 0 && { organisations }),
    origins: {
      ...own.origins,
      ...Object.fromEntries(
        taken.flatMap((field) => (text.origins?.[field] === undefined ? [] : [[field, text.origins[field]]])),
      ),
    },
    blocks: text.blocks,
  }
}

/** The page knows the day of what the record dates by its year. */
function isMorePrecise(field: Field, text: ArticleDraft, own: ArticleDraft): boolean {
  return (
    field === 'date' &&
    text.date !== null &&
    own.date !== null &&
    text.date.length > own.date.length &&
    text.date.startsWith(own.date)
  )
}
