import { z } from 'zod'
import { PartialDate } from './partial-date.ts'

/** What an article was published as. Where that is not known, one with a publication is cited as of a newspaper and another as a web page. */
export const SourceKind = z.enum([
  'newspaper-article',
  'magazine-article',
  'journal-article',
  'book',
  'chapter',
  'report',
  'conference-paper',
  'thesis',
  'speech',
  'web-page',
])
export type SourceKind = z.infer<typeof SourceKind>

export const Season = z.enum(['spring', 'summer', 'autumn', 'winter'])
export type Season = z.infer<typeof Season>

/** No volume, page range or publisher is longer; what is, is another field's text that went astray. */
export const LONGEST_DETAIL = 300
const MOST_EDITORS = 100
const Detail = z.string().trim().min(1).max(LONGEST_DETAIL)

/** What a citation needs beside the metadata: how and by whom it was published. What is not known is absent. */
export const SourceDetails = z.object({
  kind: SourceKind.optional(),
  volume: Detail.optional(),
  issue: Detail.optional(),
  /** As printed: `115–140`, `e0123`. */
  pages: Detail.optional(),
  publisher: Detail.optional(),
  place: Detail.optional(),
  /** Of the book that a chapter stands in, or of the book itself. */
  editors: z.array(Detail).max(MOST_EDITORS).optional(),
  /** The last day of an issue that is dated by several; the date is the first. */
  until: PartialDate.optional(),
  /** Of an issue that is dated by one. */
  season: Season.optional(),
  /** As printed: `2`, `3rd, revised`. */
  edition: Detail.optional(),
  /** What a title in another language means. */
  translatedTitle: Detail.optional(),
  /** When it was looked at, where that is not the day on which the library got it. */
  accessed: PartialDate.optional(),
})
export type SourceDetails = z.infer<typeof SourceDetails>

export const DETAIL_FIELDS = SourceDetails.keyof().options
export type DetailField = (typeof DETAIL_FIELDS)[number]

/** The details among what a source states, or a form holds: what is empty or does not fit is left out. */
export function knownDetails(stated: { [field in DetailField]?: unknown }): SourceDetails {
  return SourceDetails.parse(
    Object.fromEntries(
      DETAIL_FIELDS.flatMap((field) => {
        const value = SourceDetails.shape[field].safeParse(field === 'editors' ? names(stated[field]) : stated[field])
        return value.success && value.data !== undefined ? [[field, value.data]] : []
      }),
    ),
  )
}

function names(value: unknown): unknown {
  const given = Array.isArray(value) ? value.filter((name) => Detail.safeParse(name).success).slice(0, MOST_EDITORS) : []
  return given.length === 0 ? undefined : given
}

/** A detail in one line, for a form or a comparison; '' where it is not known. */
export function detailText(details: SourceDetails, field: DetailField): string {
  const value = details[field]
  return value === undefined ? '' : typeof value === 'string' ? value : value.join('; ')
}

/** Kinds that somebody published as a whole: what stands as their publication is their publisher. */
const WHOLE: readonly SourceKind[] = ['book', 'report', 'thesis']

export function isWholeWork(kind: SourceKind | undefined): boolean {
  return kind !== undefined && WHOLE.includes(kind)
}
