import type { ArticleDraft } from '#core/article.ts'
import type { Fingerprint } from '#core/near-duplicate.ts'
import { failure, success, type Result } from '#core/result.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { getBatch } from '#store/imports/import-batches.ts'
import { readDraft } from '#store/imports/import-drafts.ts'
import { getItem, itemIds, type ImportItem, type ItemFilter } from '#store/imports/import-items.ts'
import { t } from '#text/text.ts'

/** Items by their ids, or all of an import that a filter shows. */
export type WantedItems = { ids: string[] } | { batch: string; filter: ItemFilter }

/** An item that is read and not in the library: it can be changed. */
export type StagedItem = ImportItem & { draft: ArticleDraft; fingerprint: Fingerprint }

/** Failure: no-such-item. */
export function knownItem(db: ReadableDB, id: string): Result<ImportItem> {
  const item = getItem(db, Number(id))
  return item === null ? failure('no-such-item', t('refused:review.itemGone')) : success(item)
}

/** Failures: no-such-item, item-not-open (not read, or in the library already). */
export function stagedItem(db: ReadableDB, id: string): Result<StagedItem> {
  const item = knownItem(db, id)
  if (!item.ok) return item
  const text = readDraft(db, item.value.id)
  const { facts } = item.value
  if (text === null || facts === null)
    return item.value.state === 'stored'
      ? failure('item-not-open', t('refused:review.stored', { title: facts?.title ?? '' }))
      : failure('item-not-open', t('refused:review.unread', { file: item.value.file }))
  return success({ ...item.value, draft: { ...facts, blocks: text.blocks }, fingerprint: text.fingerprint })
}

/** The numbers of the items that are meant. Failure: no-such-import. */
export function wantedIds(db: ReadableDB, items: WantedItems): Result<number[]> {
  if ('ids' in items) return success(items.ids.map(Number))
  const batch = getBatch(db, Number(items.batch))
  return batch.ok ? success(itemIds(db, batch.value.id, items.filter)) : batch
}
