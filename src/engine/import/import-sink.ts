import type { ArticleDraft } from '#core/article.ts'
import type { Fingerprint } from '#core/near-duplicate.ts'
import type { Failure } from '#core/result.ts'
import type { PackedSource } from '#store/sources/pack-source.ts'

/** Where in an import something stands: the file by its index, and in an archive the member by its path. */
export type Place = { index: number; member: string | null }

/**
 * One file of an import. `file` is its path as the user named it; `bytes` where there is no file to read (pasted text, standard input); `done` names
 * the members of an archive that need not be read again.
 */
export type FileToRead = { index: number; file: string; name: string; bytes?: Uint8Array; done?: ReadonlySet<string> }

/** `position` counts the articles of a source from 0. `attached` is the file beside a record that the text came from: the article's true source; `warnings` are about this article alone. */
export type ReadArticle = {
  position: number
  draft: ArticleDraft
  fingerprint: Fingerprint
  attached: PackedSource | null
  warnings: string[]
}

/** A file, or a member of an archive, with all its articles. Its bytes come deflated: the worker has the time for that, the library has not. */
export type ReadSource = PackedSource & { articles: ReadArticle[]; warnings: string[] }

/**
 * Where a reader of files delivers. `known` may be asked at any time; everything else comes in the order of the files, in an archive in the order of
 * its members, and each is answered when it is safely in the library. The next one need not wait for the answer.
 */
export type ImportSink = {
  /** A question, and no more: are exactly these bytes there, so that they need not be read? */
  known(at: Place, sha256: string): Promise<boolean>
  /** An archive, before its members; null where it does not tell how many they are. `warnings` are sentences about what is passed over in it. */
  opened(index: number, members: number | null, warnings: readonly string[]): Promise<void>
  /** One source with all its articles. It may repeat what `known` denied a moment ago, when two files with the same bytes follow each other. */
  read(at: Place, source: ReadSource): Promise<void>
  /** Not read, since it is known. */
  left(at: Place, sha256: string): Promise<void>
  failed(at: Place, reason: Failure): Promise<void>
  /** After the last source of a file, after its failure, and after a file that was left. */
  finished(index: number): Promise<void>
}

/** One step of work, some milliseconds; a promise where the next has to wait for something that is done elsewhere. It may end the transaction. */
export type Step = void | Promise<void>

/** Work that is done step by step; between two of them other calls are answered. */
export type Steps = Iterable<Step>

/**
 * The library's side of a sink. None of it waits but where a step says so, so that several deliveries can share a transaction, which the caller opens (grouped-sink.ts). What may have
 * thousands of articles comes in steps.
 */
export type ImportStore = {
  [M in keyof ImportSink]: (
    ...args: Parameters<ImportSink[M]>
  ) => M extends 'read' | 'left' ? Steps : Awaited<ReturnType<ImportSink[M]>>
}
