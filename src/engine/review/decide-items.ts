import type { WritableDB } from '#store/sqlite/database.ts'
import { moveRepeaters, repeatersOf, setDecision, setRepeats } from '#store/imports/import-changes.ts'
import { getItem, type ItemDecision } from '#store/imports/import-items.ts'
import type { ImportContext } from '../import/import-context.ts'
import { inPortions } from './in-portions.ts'

/** Sets what becomes of items that are read and not stored; others, and versions of nothing, are passed over. */
export async function decideItems({ db }: ImportContext, ids: readonly number[], decision: ItemDecision): Promise<void> {
  await inPortions(db, ids, (id) => decideItem(db(), id, decision))
}

function decideItem(db: WritableDB, id: number, decision: ItemDecision): void {
  const item = getItem(db, id)
  if (item === null || !['ready', 'duplicate', 'left-out'].includes(item.state)) return
  if (decision === 'version' && item.repeats === null) return
  const state = decision === 'leave-out' ? 'left-out' : 'ready'
  setDecision(db, id, { state, decision, decided: true })
  if (state === 'left-out') freeRepeaters(db, id)
}

/** What only repeats an item that is dropped is new after all: the first of them, and the others repeat that one. */
function freeRepeaters(db: WritableDB, item: number): void {
  const heir = repeatersOf(db, item).find(({ state, decided }) => state === 'duplicate' && !decided)
  if (heir === undefined) return
  setRepeats(db, heir.id, null)
  setDecision(db, heir.id, { state: 'ready', decision: 'store', decided: false })
  moveRepeaters(db, item, heir.id)
}
