import { basename } from 'node:path'
import type { ImportReport } from '#contract/job.ts'
import { keptBlocks } from '#core/article.ts'
import type { Failure } from '#core/result.ts'
import { insertArticle, snippetOf } from '#store/articles.ts'
import type { WritableDB } from '#store/database.ts'
import { findBySha } from '#store/duplicates.ts'
import { saveSource } from '#store/sources.ts'
import { findDuplicate } from './find-duplicate.ts'
import type { FileToRead, ImportStore, ReadArticle, ReadSource } from './import-sink.ts'

export type ImportOptions = {
  collection?: string | undefined
  allowDuplicates: boolean
  /** Only the articles at these positions of a file (by the file's index); a file that is not named is taken whole. */
  only?: ReadonlyMap<number, ReadonlySet<number>>
}

export type LibraryImport = {
  store: ImportStore
  report: ImportReport
  /** What was left out as a duplicate, by the file's index: the positions of its articles, or the whole file. */
  leftOut: Map<number, Set<number> | 'whole'>
  fail(file: string, reason: Failure): void
}

/**
 * Stores what a reader delivers, so that a cancelled import keeps what it has. An article the library has already goes into the report instead, unless
 * duplicates are allowed.
 */
export function importIntoLibrary(db: () => WritableDB, files: readonly FileToRead[], options: ImportOptions): LibraryImport {
  const report: ImportReport = { imported: [], duplicates: [], failed: [] }
  const leftOut: LibraryImport['leftOut'] = new Map()
  const fileOf = (index: number): string => files[index]?.file ?? ''

  const fail = (file: string, { code, message }: Failure): void => void report.failed.push({ file, code, reason: message })

  const leave = (index: number, sha256: string): boolean => {
    const known = options.allowDuplicates ? [] : findBySha(db(), sha256)
    for (const { id, title } of known) report.duplicates.push({ file: fileOf(index), title, of: String(id), similarity: 1 })
    if (known.length > 0) leftOut.set(index, 'whole')
    return known.length > 0
  }

  const storeArticle = (index: number, source: ReadSource, { draft, fingerprint, attached }: ReadArticle): number => {
    const saved = saveSource(db(), attached ?? source)
    const collection = options.collection === undefined ? {} : { collection: options.collection }
    const id = insertArticle(db(), { draft, sourceId: saved.id, fingerprint, ...collection })
    const { title, authors, publication, date, language, blocks } = draft
    const paragraphs = blocks.filter((block) => block.n !== null).length
    const snippet = snippetOf(draft.standfirst, keptBlocks(blocks))
    const facts = { title, authors, publication, date, language, paragraphs, snippet }
    report.imported.push({ id: String(id), ...facts, file: fileOf(index) })
    return id
  }

  const leaveArticle = (index: number, { position, draft }: ReadArticle, known: { id: number; similarity: number }): void => {
    report.duplicates.push({ file: fileOf(index), title: draft.title, of: String(known.id), similarity: known.similarity })
    const positions = leftOut.get(index)
    if (positions instanceof Set) positions.add(position)
    else leftOut.set(index, new Set([position]))
  }

  const store: ImportStore = {
    known: (_at, sha256) => !options.allowDuplicates && findBySha(db(), sha256).length > 0,
    opened: () => undefined,
    read({ index }, source) {
      if (leave(index, source.sha256)) return
      const fromThisSource = new Set<number>()
      for (const article of source.articles) {
        if (options.only?.get(index)?.has(article.position) === false) continue
        const known = options.allowDuplicates ? null : findDuplicate(db(), article, fromThisSource)
        if (known === null) fromThisSource.add(storeArticle(index, source, article))
        else leaveArticle(index, article, known)
      }
    },
    left: ({ index }, sha256) => void leave(index, sha256),
    failed: ({ index }, reason) => fail(fileOf(index), reason),
    finished: () => undefined,
  }
  return { store, report, leftOut, fail }
}

/** The files of an import, numbered. */
export function filesToRead(paths: readonly string[]): FileToRead[] {
  return paths.map((file, index) => ({ index, file, name: basename(file) }))
}
