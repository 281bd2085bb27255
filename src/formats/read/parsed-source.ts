import type { MediaType } from '#core/formats.ts'
import type { ReadDraft } from '#core/import/read-articles.ts'
import type { Result } from '#core/result.ts'

/** The bytes of a file that lies beside the one that is read, by its path relative to that one's folder; null where there is none, or where the path leads out of the folder. */
export type Beside = (path: string) => Promise<Uint8Array | null>

/** A file to read. `name` is what messages call it and tells text formats apart; `beside` is there where the file has neighbours. */
export type SourceInput = { name: string; bytes: Uint8Array; beside?: Beside }

/** A file beside a record (Zotero's attachments) from which the text of an article came. */
export type AttachedSource = { path: string; mediaType: MediaType; encoding: string | null; bytes: Uint8Array }

/**
 * What a file holds: at least one article. `encoding` is the WHATWG label its characters were read with, null for binary formats; `warnings` are
 * sentences for the user. `attached` names, by the article's position, the file its text came from where that is not this one.
 */
export type ParsedSource = {
  mediaType: MediaType
  encoding: string | null
  articles: ReadDraft[]
  warnings: string[]
  attached?: ReadonlyMap<number, AttachedSource>
}

/** Reads a source of any format. */
export type ReadSource = (input: SourceInput) => Promise<Result<ParsedSource>>

/**
 * Reads one format. `readSource` is for formats that bring other files with them; the reader of all formats hands itself over, so that none has to know it. Failures
 * are for the user: they name the file and what to do.
 */
export type FormatReader = (input: SourceInput, readSource?: ReadSource) => Promise<Result<ParsedSource>>
