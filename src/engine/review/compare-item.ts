import type { Comparison } from '#contract/import-review.ts'
import type { ArticleDraft } from '#core/article.ts'
import { failure, success, type Result } from '#core/result.ts'
import { getArticle } from '#store/articles/articles.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import type { ImportItem } from '#store/imports/import-items.ts'
import { t } from '#text/text.ts'
import { compareDrafts } from './compare-drafts.ts'
import { knownItem, stagedItem } from './known-items.ts'

/** What an item repeats (left) beside the item (right). Failures: no-such-item, nothing-to-compare. */
export function compareItem(db: ReadableDB, id: string): Result<Comparison> {
  const item = knownItem(db, id)
  if (!item.ok) return item
  const { repeats } = item.value
  const left = repeats === null ? null : draftOf(db, repeats)
  const right = ownDraft(db, item.value)
  if (repeats === null || left === null || right === null)
    return failure('nothing-to-compare', t('refused:review.noRepeat', { name: item.value.facts?.title ?? item.value.file }))
  return success(compareDrafts(left, right, repeats.similarity))
}

/** An item's text, which stands in the library once it is stored. */
function ownDraft(db: ReadableDB, item: ImportItem): ArticleDraft | null {
  if (item.article !== null) return getArticle(db, item.article)
  const staged = stagedItem(db, String(item.id))
  return staged.ok ? staged.value.draft : null
}

function draftOf(db: ReadableDB, { article, item }: NonNullable<ImportItem['repeats']>): ArticleDraft | null {
  if (article !== null) return getArticle(db, article)
  const known = item === null ? null : knownItem(db, String(item))
  return known?.ok === true ? ownDraft(db, known.value) : null
}
