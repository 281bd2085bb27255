import type { PartialDate } from '#core/article.ts'
import type { SourceDetails } from '#core/source-details.ts'

/** A file that a record says lies beside it. `path` is as the record writes it: relative, absolute or a file address. */
export type Attachment = { path: string; mediaType: string | null }

/** What a bibliographic record says about one article. `organisations` are those of `authors` that are no people. */
export type BibRecord = {
  title: string
  authors: string[]
  organisations: string[]
  details: SourceDetails
  publication: string | null
  date: PartialDate | null
  /** A date that was given and is none, for the warning. */
  badDate: string | null
  url: string | null
  language: string | null
  /** Paragraphs of the abstract. */
  abstract: string[]
  /** What stands in `abstract` is the article in full. */
  whole?: boolean
  attachments: Attachment[]
}

/** The records of a file, with sentences (without the file's name) about what could not be read. */
export type BibRecords = { records: BibRecord[]; warnings: string[] }
