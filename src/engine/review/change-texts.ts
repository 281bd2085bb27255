import type { ArticleDraft } from '#core/article.ts'
import { fingerprint } from '#core/near-duplicate.ts'
import { failure, success, type Result } from '#core/result.ts'
import { mergeDrafts } from '#core/review/merge-drafts.ts'
import { setDropped } from '#core/review/set-dropped.ts'
import { splitDraft } from '#core/review/split-draft.ts'
import { inTransaction } from '#store/sqlite/database.ts'
import { moveRepeaters } from '#store/imports/import-changes.ts'
import { writeDraft } from '#store/imports/import-drafts.ts'
import { insertItem, removeItems, roomAfter } from '#store/imports/import-staging.ts'
import { removeUnusedSources } from '#store/sources/unused-sources.ts'
import { t } from '#text/text.ts'
import type { ImportContext } from '../import/import-context.ts'
import { stagedItem, type StagedItem } from './known-items.ts'

/** Joins items into the first of them. Returns the ids that changed. Failures: those of `stagedItem`, different-imports. */
export function mergeItems(context: ImportContext, ids: readonly string[]): Result<string[]> {
  const { db, staged } = context
  return inTransaction(db(), () => {
    const items: StagedItem[] = []
    for (const id of new Set(ids)) {
      const item = stagedItem(db(), id)
      if (!item.ok) return item
      items.push(item.value)
    }
    const [first, ...others] = items
    if (first === undefined || others.length === 0) return failure('nothing-to-join', t('refused:review.twoArticles'))
    if (others.some(({ batch }) => batch !== first.batch)) return failure('different-imports', t('refused:review.sameImport'))
    const merged = mergeDrafts(
      first.draft,
      others.map(({ draft }) => draft),
    )
    rewrite(context, first, merged)
    for (const { id } of others) {
      moveRepeaters(db(), id, first.id)
      staged.get(first.batch)?.remove(id)
    }
    removeItems(
      db(),
      others.map(({ id }) => id),
    )
    removeUnusedSources(
      db(),
      others.flatMap(({ sourceId }) => sourceId ?? []),
    )
    return success([String(first.id)])
  })
}

/** Makes an item of its own of everything from a block on. Returns both ids. Failures: those of `stagedItem` and `splitDraft`. */
export function splitItem(context: ImportContext, id: string, block: number): Result<string[]> {
  const { db, staged } = context
  return inTransaction(db(), () => {
    const item = stagedItem(db(), id)
    if (!item.ok) return item
    const parts = splitDraft(item.value.draft, block)
    if (!parts.ok) return parts
    const [first, second] = parts.value
    rewrite(context, item.value, first)
    const position = roomAfter(db(), item.value.batch, item.value.position)
    const fresh = { state: 'ready', decision: 'store', decided: false, repeats: null, failure: null, article: null } as const
    const added = insertItem(db(), { ...item.value, ...fresh, position })
    const sketch = fingerprint(second.blocks)
    writeDraft(db(), added, second, sketch)
    staged.get(item.value.batch)?.add(added, second, sketch)
    return success([id, String(added)])
  })
}

/** Leaves blocks of an item out, or takes them back in. Failures: those of `stagedItem`, no-such-block. */
export function setItemBlocks(context: ImportContext, id: string, blocks: readonly number[], dropped: boolean): Result<void> {
  return inTransaction(context.db(), () => {
    const item = stagedItem(context.db(), id)
    if (!item.ok) return item
    const changed = setDropped(item.value.draft.blocks, blocks, dropped)
    if (!changed.ok) return changed
    rewrite(context, item.value, { ...item.value.draft, blocks: changed.value })
    return success(undefined)
  })
}

function rewrite({ db, staged }: ImportContext, { id, batch }: StagedItem, draft: ArticleDraft): void {
  const sketch = fingerprint(draft.blocks)
  writeDraft(db(), id, draft, sketch)
  staged.get(batch)?.add(id, draft, sketch)
}
