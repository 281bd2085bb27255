import type { ItemDecision, ItemFilter } from '#contract/import-review.ts'
import type { ArticleMetadata } from '#core/article.ts'
import { act } from '../ui/act.ts'
import type { CallInput } from '../ui/bridge.ts'
import { upToDate } from '../ui/queries.ts'
import { cachedRows } from './item-pages.ts'
import { pick } from './selection.ts'
import { select } from './review-state.ts'

/** Items by their ids, or all that a filter of an import shows. */
export type Items = CallInput<'imports.decide'>['items']

/** Does one thing to an import and resolves when the screen shows it; false after its failure was shown. */
async function done(acting: Promise<unknown>): Promise<boolean> {
  const outcome = await acting
  await upToDate()
  return outcome !== null
}

export function decide(items: Items, decision: ItemDecision): Promise<boolean> {
  return done(act('imports.decide', { items, decision }))
}

export function editItems(items: Items, metadata: Partial<ArticleMetadata>, organisations?: string[]): Promise<boolean> {
  return done(act('imports.edit', { items, metadata, ...(organisations === undefined ? {} : { organisations }) }))
}

/** Joins items into the first of them in the list, which is selected then. */
export async function mergeItems(batch: string, filter: ItemFilter, ids: ReadonlySet<string>): Promise<void> {
  const rows = cachedRows(batch, filter).filter(({ row }) => ids.has(row.id))
  const [first] = rows
  if (!first || !(await done(act('imports.merge', { ids: rows.map(({ row }) => row.id) })))) return
  select(() => pick(first.index, first.row.id))
}

export function splitItem(id: string, block: number): Promise<boolean> {
  return done(act('imports.split', { id, block }))
}

export function dropBlocks(id: string, blocks: number[], dropped: boolean): Promise<boolean> {
  return done(act('imports.blocks', { id, blocks, dropped }))
}
