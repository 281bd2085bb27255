import type { ArticleDraft } from '#core/article.ts'
import type { Fingerprint } from '#core/near-duplicate.ts'
import type { Failure } from '#core/result.ts'

/** One file of an import. `file` is its path as the user named it; `bytes` where there is no file to read (pasted text, standard input). */
export type FileToRead = { index: number; file: string; name: string; bytes?: Uint8Array }

export type ReadSource = {
  name: string
  path: string | null
  mediaType: string
  encoding: string | null
  bytes: Uint8Array
  sha256: string
}

/** `position` counts the articles of a file from 0. */
export type ReadArticle = { position: number; draft: ArticleDraft; fingerprint: Fingerprint }

/**
 * Where a reader of files delivers, file after file: opened, then source, articles and finished, or failed. The library side implements it; a
 * worker speaks to it over its port.
 */
export type ImportSink = {
  /** A file was read. False: leave it, the library has exactly these bytes. */
  opened(index: number, sha256: string): Promise<boolean>
  source(index: number, source: ReadSource): Promise<void>
  article(index: number, article: ReadArticle): Promise<void>
  failed(index: number, reason: Failure): Promise<void>
  /** After the last article of a file, after a failure, and after a file that was left. */
  finished(index: number): Promise<void>
}
