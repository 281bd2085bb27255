import type { ReadableDB, WritableDB } from '#store/sqlite/database.ts'
import type { ImportBatch } from '#store/imports/import-batches.ts'
import { getBatch } from '#store/imports/import-batches.ts'
import { articlesOfSource, markStored, setDecision, setRepeats } from '#store/imports/import-changes.ts'
import { importCounts } from '#store/imports/import-counts.ts'
import { readDraft } from '#store/imports/import-drafts.ts'
import { getItem, itemIds, readyVersions, type ImportItem } from '#store/imports/import-items.ts'
import { type ComparedTexts, comparedTexts } from '../import/compared-texts.ts'
import { findRepeats, isUnread } from '../import/find-repeats.ts'
import { importReport } from '../import/import-report.ts'
import { storeArticle } from '../import/store-article.ts'
import type { JobRun } from '../jobs/job-list.ts'
import type { ImportContext } from '../import/import-context.ts'
import { inPortions } from './in-portions.ts'

/**
 * Puts what is ready into the library, as a job whose result is an ImportReport. What the library got meanwhile from elsewhere becomes a duplicate unless
 * somebody decided about it. Once nothing is left to read, duplicates that nobody decided about are left out.
 */
export function storeItems({ db, textRuns, changed }: ImportContext, id: number): JobRun<'store'> {
  return async (progress, signal) => {
    const batch = getBatch(db(), id)
    if (!batch.ok) return { state: 'failed', failure: batch.failure }
    const items = versionsLast(db(), id)
    progress({ done: 0, total: items.length })
    const texts = comparedTexts(textRuns)
    await inPortions(db, items, (item) => storeItem(db(), batch.value, item, texts), {
      signal,
      onPortion(done) {
        progress({ done })
        changed.soon('articles', 'collections', 'imports')
      },
    })
    if (!signal.aborted) await leaveDuplicates(db, id)
    changed.now('articles', 'collections', 'imports')
    return { state: signal.aborted ? 'cancelled' : 'done', result: await importReport(db, id, new Set(items)) }
  }
}

/** What is to be a version of another item of the same import comes after it. */
function versionsLast(db: ReadableDB, batch: number): number[] {
  const ids = itemIds(db, batch, 'ready')
  const versions = new Set(readyVersions(db, batch))
  return [...ids.filter((id) => !versions.has(id)), ...versions]
}

function storeItem(db: WritableDB, batch: ImportBatch, id: number, texts: ComparedTexts): Promise<void> | void {
  const item = getItem(db, id)
  const text = readDraft(db, id)
  // It may have been left out, joined with another or split while the job ran.
  if (item?.state !== 'ready' || item.facts === null || text === null) return
  const draft = { ...item.facts, blocks: text.blocks }
  if (!item.decided && !batch.allowDuplicates) {
    const exceptArticles = new Set(item.sourceId === null ? [] : articlesOfSource(db, item.batch, item.sourceId))
    const repeats = findRepeats(db, draft, text.fingerprint, { texts, staged: null, exceptArticles })
    if (isUnread(repeats)) return texts.read(repeats.unread)
    if (repeats !== null) {
      setRepeats(db, id, repeats)
      setDecision(db, id, { state: 'duplicate', decision: 'leave-out', decided: false })
      return
    }
  }
  const collection = batch.collection === null ? {} : { collection: batch.collection }
  const versionOf = item.decision === 'version' ? repeatedArticle(db, item) : null
  const article = { draft, fingerprint: text.fingerprint, sourceId: item.sourceId, versionOf, ...collection }
  const stored = storeArticle(db, batch.id, article)
  markStored(db, id, stored)
}

/** null where what it was to be a version of was dropped. */
function repeatedArticle(db: ReadableDB, { repeats }: ImportItem): number | null {
  if (repeats === null) return null
  return repeats.article ?? (repeats.item === null ? null : (getItem(db, repeats.item)?.article ?? null))
}

async function leaveDuplicates(db: () => WritableDB, batch: number): Promise<void> {
  if (importCounts(db(), batch).unread > 0) return
  await inPortions(db, itemIds(db(), batch, 'duplicate'), (item) => {
    // Somebody may have decided otherwise between two portions.
    if (getItem(db(), item)?.state !== 'duplicate') return
    setDecision(db(), item, { state: 'left-out', decision: 'leave-out', decided: false })
  })
}
