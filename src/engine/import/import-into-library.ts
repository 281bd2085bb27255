import type { ArticleDraft } from '#core/article.ts'
import { fingerprint as fingerprintOf, type Fingerprint } from '#core/near-duplicate.ts'
import type { Failure } from '#core/result.ts'
import { getArticle, type NewArticle } from '#store/articles/articles.ts'
import type { WritableDB } from '#store/sqlite/database.ts'
import { findBySha, hasSha } from '#store/duplicates/duplicates.ts'
import { readDraft, writeDerived, writeDraft } from '#store/imports/import-drafts.ts'
import type { ImportBatch } from '#store/imports/import-batches.ts'
import { markFailed } from '#store/imports/import-changes.ts'
import { getItem, type Repeats } from '#store/imports/import-items.ts'
import { hasStagedSha, stagedBySha } from '#store/imports/import-sketches.ts'
import {
  insertItem,
  nextPosition,
  removeItems,
  roomAfter,
  type NewItem,
  readSoFar,
  type UnreadItem,
} from '#store/imports/import-staging.ts'
import { describeSource } from '#store/sources/describe-source.ts'
import { findSource, saveSource } from '#store/sources/sources.ts'
import { t } from '#text/text.ts'
import { comparedTexts } from './compared-texts.ts'
import type { UnreadFile } from './files-to-read.ts'
import { findRepeats, isUnread } from './find-repeats.ts'
import type { ImportStore, Place, ReadSource, Step } from './import-sink.ts'
import { type OwnArticles, ownArticles } from './own-articles.ts'
import type { StagedIndex } from './staged-index.ts'
import { storeArticle } from './store-article.ts'
import type { TextRuns } from './text-runs.ts'

/** An import that reads: its rows that are still to be read, by the index of their file, and what it has staged. */
export type ReadingImport = { batch: ImportBatch; unread: readonly UnreadFile[]; staged: StagedIndex }

const NOTHING = { titles: [], last: null }

/** One article on its way into the list. */
type Found = { draft: ArticleDraft; fingerprint: Fingerprint; sourceId: number | null; warnings: readonly string[] }
/** Where in the list the next row of a source goes. */
type Cursor = { file: string; member: string | null; position: number; used: boolean }

/**
 * Writes what a reader delivers into the import's list, in place of the rows that stood for the files. With review everything waits there; without, what
 * is new goes into the library at once, and what the library has already is left out, unless duplicates are allowed.
 */
export function importIntoLibrary(
  db: () => WritableDB,
  { batch, unread, staged }: ReadingImport,
  textRuns: Pick<TextRuns, 'of'>,
): ImportStore {
  /** What archives say was passed over in them, until their first article can carry it. */
  const aside = new Map<number, readonly string[]>()
  const texts = comparedTexts(textRuns)

  const rowOf = ({ index, member }: Place): UnreadItem | null => {
    const file = unread[index]
    if (file === undefined) throw new Error(`The reader delivered a file ${index} that nobody asked for.`)
    return (member === null ? file.whole : file.members.get(member)) ?? null
  }
  const putRow = ({ index, member }: Place, row: UnreadItem | null): void => {
    const file = unread[index]
    if (member === null && file !== undefined) file.whole = row
    else if (member !== null && row === null) file?.members.delete(member)
    else if (member !== null && row !== null) file?.members.set(member, row)
  }
  /** Where what a source gives goes. `many`: it takes several transactions, so that a row stands for it until the last of them. */
  const begin = (at: Place, many: boolean): Cursor => {
    const row = rowOf(at)
    const position = row?.position ?? nextPosition(db(), batch.id, unread[at.index]?.position ?? 0)
    const cursor = { file: unread[at.index]?.file ?? '', member: at.member, position, used: false }
    if (!many) end(at)
    else if (row === null) {
      const id = insertItem(db(), { ...unreadRow(batch, cursor), position })
      putRow(at, { id, position, file: cursor.file, member: at.member, sourceId: null, tries: 0 })
    }
    return { ...cursor, used: many }
  }
  /** A source is answered for. */
  const end = (at: Place): void => {
    const row = rowOf(at)
    if (row === null) return
    removeItems(db(), [row.id])
    putRow(at, null)
  }
  /** What an import that was broken off within this source has of it. */
  const soFar = (at: Place): ReturnType<typeof readSoFar> => {
    const row = rowOf(at)
    return row === null ? NOTHING : readSoFar(db(), batch.id, row.position, at.member)
  }
  const place = (cursor: Cursor): number => {
    if (cursor.used) cursor.position = roomAfter(db(), batch.id, cursor.position)
    cursor.used = true
    return cursor.position
  }

  const add = (cursor: Cursor, found: Found, repeats: Repeats | null): { item: number; article: number | null } => {
    const { draft, fingerprint, sourceId, warnings } = found
    const common = {
      batch: batch.id,
      file: cursor.file,
      member: cursor.member,
      sourceId,
      warnings,
      repeats,
      position: place(cursor),
    }
    const article = repeats === null && !batch.review ? storeArticle(db(), batch.id, newArticle(batch, found)) : null
    const item = insertItem(db(), { ...common, ...outcome(batch, repeats, article) })
    if (article !== null) {
      writeDerived(db(), item, draft)
      return { item, article }
    }
    writeDraft(db(), item, draft, fingerprint)
    staged.add(item, draft, fingerprint)
    return { item, article }
  }

  const isKnown = (at: Place, sha256: string): boolean =>
    !batch.allowDuplicates && (hasSha(db(), sha256) || hasStagedSha(db(), batch.id, sha256)) && soFar(at).titles.length === 0

  /** Enters what exactly these bytes gave before. */
  function* leave(at: Place, sha256: string): Generator<Step> {
    if (!isKnown(at, sha256)) return
    const sourceId = findSource(db(), sha256)?.id ?? null
    const articles = findBySha(db(), sha256).map(({ id }) => ({ article: id, item: null }))
    const items = articles.length > 0 ? [] : stagedBySha(db(), batch.id, sha256).map((id) => ({ article: null, item: id }))
    const all = [...articles, ...items]
    const cursor = begin(at, all.length > 1)
    for (const [done, known] of all.entries()) {
      if (done > 0) yield
      const read = knownDraft(db(), known)
      if (read !== null) add(cursor, { ...read, sourceId, warnings: [] }, { ...known, why: 'same-file', similarity: 1 })
    }
    end(at)
  }

  function* repeatsOf(draft: ArticleDraft, fingerprint: Fingerprint, own: OwnArticles): Generator<Step, Repeats | null> {
    if (batch.allowDuplicates) return null
    for (;;) {
      const found = findRepeats(db(), draft, fingerprint, { texts, staged, ...own.except })
      if (!isUnread(found)) return found ?? own.same(draft)
      yield texts.read(found.unread)
    }
  }

  function* read(at: Place, source: ReadSource): Generator<Step> {
    if (isKnown(at, source.sha256)) return yield* leave(at, source.sha256)
    const { titles, last } = soFar(at)
    let cursor: Cursor | null = null
    const own = ownArticles()
    let done = 0
    for (const { position, draft, fingerprint, attached, warnings: alone } of source.articles) {
      if (titles[position] === draft.title && done === position) {
        done += 1
        continue
      }
      const repeats = yield* repeatsOf(draft, fingerprint, own)
      if (cursor === null) {
        // Not before: where there is one article, the row that stood for the file goes with the step that adds it.
        cursor = begin(at, source.articles.length > 1)
        cursor.position = last ?? cursor.position
      }
      const { id: sourceId, known } = saveSource(db(), attached ?? source)
      if (known) describeSource(db(), sourceId, attached ?? source)
      const warnings = [...source.warnings, ...alone, ...(aside.get(at.index) ?? [])]
      aside.delete(at.index)
      own.note(draft, add(cursor, { draft, fingerprint, sourceId, warnings }, repeats))
      yield
    }
    end(at)
  }

  const fail = (at: Place, reason: Failure): void => {
    const row = at.member === null ? unread[at.index]?.whole : null
    // A file that failed keeps its row, and pasted text its bytes: it can be read again.
    if (row != null) markFailed(db(), row.id, reason)
    else {
      const cursor = begin(at, false)
      insertItem(db(), { ...failed(batch, cursor, reason), position: place(cursor) })
    }
    const file = unread[at.index]
    if (file !== undefined && row != null) file.whole = null
  }

  return {
    known: isKnown,
    opened: (index, _members, warnings) => void aside.set(index, warnings),
    read,
    left: leave,
    failed: fail,
    finished(index) {
      const file = unread[index]
      if (file === undefined) return
      if (file.whole !== null) removeItems(db(), [file.whole.id])
      file.whole = null
      for (const { id, member } of file.members.values())
        markFailed(db(), id, {
          code: 'file-missing',
          message: t('refused:import.memberGone', { file: file.file, member: member ?? '' }),
        })
      file.members.clear()
    },
  }
}

function newArticle(batch: ImportBatch, { draft, fingerprint, sourceId }: Found): NewArticle {
  const collection = batch.collection === null ? {} : { collection: batch.collection }
  return { draft, fingerprint, sourceId, ...collection }
}

type Outcome = Pick<NewItem, 'state' | 'decision' | 'decided' | 'failure' | 'article'>

function outcome(batch: ImportBatch, repeats: Repeats | null, article: number | null): Outcome {
  const settled = { decided: false, failure: null, article }
  if (article !== null) return { ...settled, state: 'stored', decision: 'store' }
  if (repeats === null) return { ...settled, state: 'ready', decision: 'store' }
  return { ...settled, state: batch.review ? 'duplicate' : 'left-out', decision: 'leave-out' }
}

function unreadRow(batch: ImportBatch, { file, member }: Cursor): Omit<NewItem, 'position'> {
  const nothing = { warnings: [], repeats: null, failure: null, sourceId: null, article: null }
  return { ...nothing, batch: batch.id, file, member, state: 'unread', decision: 'store', decided: false }
}

function failed(batch: ImportBatch, { file, member }: Cursor, reason: Failure): Omit<NewItem, 'position'> {
  const nothing = { warnings: [], repeats: null, sourceId: null, article: null }
  return { ...nothing, batch: batch.id, file, member, state: 'failed', decision: 'store', decided: false, failure: reason }
}

function knownDraft(
  db: WritableDB,
  known: { article: number | null; item: number | null },
): Pick<Found, 'draft' | 'fingerprint'> | null {
  if (known.article !== null) {
    const article = getArticle(db, known.article)
    if (article === null) return null
    const { title, standfirst, authors, publication, date, url, language, organisations, details, origins, blocks } = article
    const draft = { title, standfirst, authors, publication, date, url, language, organisations, details, origins, blocks }
    return { draft, fingerprint: fingerprintOf(blocks) }
  }
  const facts = known.item === null ? null : getItem(db, known.item)?.facts
  const text = known.item === null ? null : readDraft(db, known.item)
  return facts == null || text === null ? null : { draft: { ...facts, blocks: text.blocks }, fingerprint: text.fingerprint }
}
