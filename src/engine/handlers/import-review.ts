import { failure, success } from '#core/result.ts'
import { getBatch, listBatches, removeBatch } from '#store/imports/import-batches.ts'
import { importCounts } from '#store/imports/import-counts.ts'
import { markUnread } from '#store/imports/import-changes.ts'
import { listItems } from '#store/imports/import-items.ts'
import { readDraft } from '#store/imports/import-drafts.ts'
import { inTransaction } from '#store/sqlite/database.ts'
import { getArticle } from '#store/articles/articles.ts'
import { t } from '#text/text.ts'
import { mergeItems, setItemBlocks, splitItem } from '../review/change-texts.ts'
import { compareItem } from '../review/compare-item.ts'
import { decideItems } from '../review/decide-items.ts'
import { editItems } from '../review/edit-items.ts'
import type { ImportContext } from '../import/import-context.ts'
import { knownItem, wantedIds } from '../review/known-items.ts'
import { refuseBusy, startReading, startStoring } from '../import/start-import-job.ts'
import { batchView, itemView } from '../review/views.ts'
import type { AreaHandlers } from '../context.ts'

/** The review of imports: looking at what was found, changing it, storing it. */
export function importReviewHandlers(context: ImportContext): AreaHandlers<'imports'> {
  const { db, running, holder } = context
  return {
    'imports.list': () =>
      success(listBatches(db()).map((batch) => batchView(db(), batch, running.get(batch.id) ?? null, holder))),
    'imports.items': ({ batch, filter, limit, offset }) => {
      const known = getBatch(db(), Number(batch))
      if (!known.ok) return known
      const { total, items } = listItems(db(), known.value.id, { filter, limit, offset })
      return success({ total, rows: items.map(itemView) })
    },
    'imports.item': ({ id }) => {
      const item = knownItem(db(), id)
      if (!item.ok) return item
      const { article } = item.value
      const blocks = readDraft(db(), item.value.id)?.blocks ?? (article === null ? null : getArticle(db(), article)?.blocks)
      return success({ ...itemView(item.value), blocks: blocks ?? [] })
    },
    'imports.edit': async ({ items, metadata, organisations }) => {
      const ids = wantedIds(db(), items)
      if (!ids.ok) return ids
      const given = Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined))
      await editItems(context, ids.value, { metadata: given, organisations })
      return success({})
    },
    'imports.decide': async ({ items, decision }) => {
      const ids = wantedIds(db(), items)
      if (!ids.ok) return ids
      await decideItems(context, ids.value, decision)
      return success({})
    },
    'imports.merge': ({ ids }) => {
      const merged = mergeItems(context, ids)
      if (!merged.ok) return merged
      return success({ items: merged.value })
    },
    'imports.split': ({ id, block }) => {
      const split = splitItem(context, id, block)
      if (!split.ok) return split
      return success({ items: split.value })
    },
    'imports.blocks': ({ id, blocks, dropped }) => {
      const set = setItemBlocks(context, id, blocks, dropped)
      if (!set.ok) return set
      return success({})
    },
    'imports.compare': ({ id }) => compareItem(db(), id),
    'imports.store': ({ batch }) => startStoring(context, Number(batch)),
    'imports.continue': ({ batch }) =>
      inTransaction(db(), () => {
        const known = getBatch(db(), Number(batch))
        if (!known.ok) return known
        if (known.value.walked && importCounts(db(), known.value.id).unread === 0)
          return failure('nothing-to-read', t('refused:import.allRead'))
        return startReading(context, known.value.id, known.value.subject)
      }),
    'imports.retry': ({ batch, ids }) => {
      const known = getBatch(db(), Number(batch))
      if (!known.ok) return known
      const busy = refuseBusy(context, known.value.id)
      if (busy !== null) return busy
      if (markUnread(db(), known.value.id, ids === undefined ? null : ids.map(Number)) === 0)
        return failure('nothing-to-read', t('refused:import.noneFailed'))
      return startReading(context, known.value.id, known.value.subject)
    },
    'imports.discard': ({ batch }) => {
      const busy = refuseBusy(context, Number(batch))
      if (busy !== null) return busy
      removeBatch(db(), Number(batch))
      return success({})
    },
  }
}
