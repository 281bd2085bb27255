import { basename } from 'node:path'
import type { ImportReport } from '#contract/job.ts'
import { keptBlocks } from '#core/article.ts'
import type { Failure } from '#core/result.ts'
import { insertArticle, snippetOf } from '#store/articles.ts'
import { inTransaction, type WritableDB } from '#store/database.ts'
import { findBySha } from '#store/duplicates.ts'
import { saveSource } from '#store/sources.ts'
import { findDuplicate } from './find-duplicate.ts'
import type { FileToRead, ImportSink, ReadArticle, ReadSource } from './import-sink.ts'

export type ImportOptions = {
  collection?: string | undefined
  allowDuplicates: boolean
  /** Only the articles at these positions of a file (by the file's index); a file that is not named is taken whole. */
  only?: ReadonlyMap<number, ReadonlySet<number>>
}

export type LibraryImport = {
  sink: ImportSink
  report: ImportReport
  /** What was left out as a duplicate, by the file's index: the positions of its articles, or the whole file. */
  leftOut: Map<number, Set<number> | 'whole'>
  fail(file: string, reason: Failure): void
}

/**
 * Stores what a reader delivers: each article in a transaction of its own, so that a cancelled import keeps what it has. An article the library has
 * already goes into the report instead, unless duplicates are allowed.
 */
export function importIntoLibrary(db: () => WritableDB, files: readonly FileToRead[], options: ImportOptions): LibraryImport {
  const report: ImportReport = { imported: [], duplicates: [], failed: [] }
  const leftOut: LibraryImport['leftOut'] = new Map()
  const fileOf = (index: number): string => files[index]?.file ?? ''
  let source: ReadSource | null = null
  let fromThisFile = new Set<number>()

  const fail = (file: string, { code, message }: Failure): void => void report.failed.push({ file, code, reason: message })

  const store = (index: number, { draft, fingerprint }: ReadArticle): void => {
    const id = inTransaction(db(), () => {
      const saved = source === null ? null : saveSource(db(), source)
      const collection = options.collection === undefined ? {} : { collection: options.collection }
      return insertArticle(db(), { draft, sourceId: saved?.id ?? null, fingerprint, ...collection })
    })
    fromThisFile.add(id)
    const { title, authors, publication, date, language, blocks } = draft
    const paragraphs = blocks.filter((block) => block.n !== null).length
    const snippet = snippetOf(draft.standfirst, keptBlocks(blocks))
    const facts = { title, authors, publication, date, language, paragraphs, snippet }
    report.imported.push({ id: String(id), ...facts, file: fileOf(index) })
  }

  const sink: ImportSink = {
    async opened(index, sha256) {
      fromThisFile = new Set()
      const known = options.allowDuplicates ? [] : findBySha(db(), sha256)
      for (const { id, title } of known) report.duplicates.push({ file: fileOf(index), title, of: String(id), similarity: 1 })
      if (known.length > 0) leftOut.set(index, 'whole')
      return known.length === 0
    },
    async source(_index, read) {
      source = read
    },
    async article(index, article) {
      if (options.only?.get(index)?.has(article.position) === false) return
      const known = options.allowDuplicates ? null : findDuplicate(db(), article, fromThisFile)
      if (known === null) return store(index, article)
      report.duplicates.push({
        file: fileOf(index),
        title: article.draft.title,
        of: String(known.id),
        similarity: known.similarity,
      })
      const positions = leftOut.get(index)
      if (positions instanceof Set) positions.add(article.position)
      else leftOut.set(index, new Set([article.position]))
    },
    async failed(index, reason) {
      fail(fileOf(index), reason)
    },
    async finished() {
      source = null
    },
  }
  return { sink, report, leftOut, fail }
}

/** The files of an import, numbered. */
export function filesToRead(paths: readonly string[]): FileToRead[] {
  return paths.map((file, index) => ({ index, file, name: basename(file) }))
}
