import { existsSync, rmSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { copyLibraryFiles } from '../files/copy-content.ts'
import { isDiskFull } from '../files/disk-full.ts'
import { BESIDE } from '../files/file-identity.ts'
import { partName } from '../files/part-names.ts'
import { checkLibrary } from '../library/integrity.ts'
import { libraryCounts, type LibraryCounts } from '../library/library-counts.ts'
import { inspectLibraryFile } from '../library/library-file.ts'
import { makeLibrary } from '../library/make-library.ts'
import { migrate, schemaVersion } from '../library/migrate.ts'
import { newerLibrary } from '../library/library.ts'
import { MIGRATIONS } from '../migrations/index.ts'
import { statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { replaceHeads } from './replace-heads.ts'
import { copyTable, type Unread } from './copy-table.ts'
import { cutReferences, emptyLostTexts, indexAll } from './mend.ts'

/** What a recovery brought: the new library, how much is in it, and what could not be read, one plain sentence each. */
export type Recovered = { file: string; counts: LibraryCounts; lost: string[] }

/** Hears how many entries were read or put into the index, of how many (null where that cannot be read), and what is being done; may throw to end it, and nothing stays. */
export type Each = (done: number, total: number | null, detail: string) => void

/** Made anew from the articles. */
const DERIVED = /^(ft|typing|field_typing)(_|$)|^sqlite_/

/**
 * Reads what can be read of a damaged library into a new one at `to`. The damaged file and what SQLite left beside it are only copied, and stay as they are. Failures:
 * library-missing, not-a-library, newer-library, file-exists, folder-missing, library-locked (it is being written to), nothing-recovered, disk-full.
 */
export function recoverLibrary(from: string, to: string, each: Each = () => undefined): Result<Recovered> {
  const [damaged, target] = [resolve(from), resolve(to)]
  if (!existsSync(damaged)) return failure('library-missing', t('storage:library.missing', { path: damaged }))
  if (existsSync(target)) return failure('file-exists', t('storage:recover.exists', { target }))
  if (statSync(dirname(target), { throwIfNoEntry: false })?.isDirectory() !== true)
    return failure('folder-missing', t('storage:library.noFolder', { folder: dirname(target) }))
  const file = inspectLibraryFile(damaged)
  if (!file.ok) return file
  const version = file.value.version ?? 0
  if (version > MIGRATIONS.length) return newerLibrary(damaged)
  // A copy, because SQLite would put the log into the damaged file itself.
  const copy = partName(target)
  try {
    if (!copyLibraryFiles(damaged, copy)) return failure('library-locked', t('storage:library.beingWritten', { path: damaged }))
    return readInto(copy, damaged, target, each)
  } catch (error) {
    if (isDiskFull(error, target)) return failure('disk-full', t('storage:recover.diskFull', { target }))
    throw error
  } finally {
    for (const end of ['', ...BESIDE]) rmSync(copy + end, { force: true })
  }
}

function readInto(copy: string, damaged: string, target: string, each: Each): Result<Recovered> {
  const nothing = failure('nothing-recovered', t('storage:recover.nothing', { path: damaged }))
  let old: ReadableDB | undefined
  let recovered: Recovered | null = null
  try {
    old = new Database(copy, { fileMustExist: true }) as unknown as ReadableDB
    old.pragma('trusted_schema = OFF')
    const version = versionOf(old)
    if (version === null) return nothing
    const source = old
    makeLibrary(target, (db) => {
      migrate(db, MIGRATIONS, version)
      recovered = fill(source, db, target, each)
    })
  } finally {
    old?.close()
  }
  return recovered === null ? nothing : success(recovered)
}

/** Steps are the rows to be read, and the articles to be put into the index; their number is not known where a table cannot be counted. */
function progressOf(old: ReadableDB, tables: readonly string[], each: Each): { now: (detail: string) => void; step: () => void } {
  const total = stepsOf(old, tables)
  let [done, doing] = [0, '']
  const tell = (): void => each(total === null ? done : Math.min(done, total), total, doing)
  return {
    now(detail) {
      doing = detail
      tell()
    },
    step() {
      done += 1
      tell()
    },
  }
}

function stepsOf(old: ReadableDB, tables: readonly string[]): number | null {
  try {
    const rows = (table: string): number => Number(old.prepare(`SELECT count(*) FROM "${table}"`).pluck().get())
    return tables.reduce((sum, table) => sum + rows(table), rows('article'))
  } catch {
    return null
  }
}

/** Null where not even the list of tables can be read: nothing else can then. */
function versionOf(db: ReadableDB): number | null {
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
    const version = Number(db.pragma('user_version', { simple: true }))
    return version >= 1 && version <= MIGRATIONS.length ? version : null
  } catch {
    return null
  }
}

function fill(old: ReadableDB, db: WritableDB, target: string, each: Each): Recovered {
  db.pragma('foreign_keys = OFF')
  const tables = db
    .prepare<[], string>("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    .pluck()
    .all()
    .filter((name) => !DERIVED.test(name))
  const progress = progressOf(old, tables, each)
  const unread = db.transaction(() => {
    const found = tables.flatMap((table) => {
      progress.now(t('storage:recover.reading', { part: t(`storage:recover.part.${partOf(table)}`) }))
      return copyTable(old, db, table, progress.step)
    })
    keepCounters(old, db)
    return found
  })()
  progress.now(t('storage:recover.mending'))
  const headless = db.transaction(() => {
    const replaced = schemaVersion(db) === MIGRATIONS.length ? replaceHeads(db) : []
    cutReferences(db, tables)
    return replaced
  })()
  migrate(db, MIGRATIONS, MIGRATIONS.length)
  const textless = db.transaction(() => emptyLostTexts(db))()
  progress.now(t('storage:recover.indexing'))
  db.transaction(() => indexAll(db, progress.step))()
  progress.now(t('storage:recover.checking'))
  const lost = [
    ...unread.map(said),
    ...headless.map((id) => t('storage:recover.head', { id, title: titleOf(db, id) })),
    ...textless.map((id) => t('storage:recover.text', { id, title: titleOf(db, id) })),
    ...checkLibrary(db),
  ]
  return { file: target, counts: libraryCounts(db), lost: [...new Set(lost)] }
}

/** So that no number is given a second time, where the last that had one was not read. */
function keepCounters(old: ReadableDB, db: WritableDB): void {
  try {
    const raise = db.prepare('UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?')
    for (const { name, seq } of old.prepare<[], { name: string; seq: number }>('SELECT name, seq FROM sqlite_sequence').all())
      raise.run(seq, name)
  } catch {
    // Unread as well: numbers go on from the highest that was.
  }
}

function said({ table, from, to }: Unread): string {
  const part = t(`storage:recover.part.${partOf(table)}`)
  if (from === null || to === null) return t('storage:recover.some', { part })
  return from === to ? t('storage:recover.one', { part, id: from }) : t('storage:recover.stretch', { part, from, to })
}

const PARTS = [
  ['texts', /^article_body$/],
  ['articles', /^article$/],
  ['excerpts', /^excerpt/],
  ['briefs', /^brief/],
  ['themes', /^(theme|article_theme)/],
  ['sources', /^source_file$/],
  ['images', /^image$/],
  ['history', /^step/],
  ['imports', /^import_/],
  ['rest', /./],
] as const

function partOf(table: string): (typeof PARTS)[number][0] {
  return PARTS.find(([, pattern]) => pattern.test(table))?.[0] ?? 'rest'
}

function titleOf(db: ReadableDB, id: number): string {
  return statement<{ title: string }>(db, 'SELECT title FROM article WHERE id = ?').get(id)?.title ?? ''
}
