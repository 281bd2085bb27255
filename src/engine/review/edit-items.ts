import { editFacts, type FactsEdit } from '#core/review/edit-facts.ts'
import { readDraft } from '#store/imports/import-drafts.ts'
import { writeFacts } from '#store/imports/import-facts.ts'
import { getItem } from '#store/imports/import-items.ts'
import type { ImportContext } from '../import/import-context.ts'
import { inPortions } from './in-portions.ts'

/** Sets the same facts in items that are read and not stored; others are passed over. */
export async function editItems({ db, staged }: ImportContext, ids: readonly number[], edit: FactsEdit): Promise<void> {
  await inPortions(db, ids, (id) => {
    const item = getItem(db(), id)
    if (item?.facts == null || item.state === 'stored') return
    const facts = editFacts(item.facts, edit)
    writeFacts(db(), id, item.facts, facts)
    const index = staged.get(item.batch)
    const text = index === undefined ? null : readDraft(db(), id)
    if (text !== null) index?.add(id, { ...facts, blocks: text.blocks }, text.fingerprint)
  })
}
