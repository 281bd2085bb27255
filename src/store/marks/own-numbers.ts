import type { Block } from '#core/article.ts'
import type { Excerpt } from '#core/excerpt.ts'
import { readBody } from '../articles/article-body.ts'
import { passDamaged } from '../sqlite/damage.ts'
import type { ReadableDB } from '../sqlite/database.ts'

/** Excerpts with what their articles themselves call the paragraphs, as citations name them. Each article is read once: for what is shown, not for all of a library. */
export function withOwnNumbers<E extends Excerpt>(db: ReadableDB, excerpts: readonly E[]): E[] {
  const articles = [...new Set(excerpts.map(({ article }) => article))]
  const bodies = new Map(passDamaged(db, articles, (article) => [article, readBody(db, article)?.blocks ?? []] as const))
  return excerpts.map((excerpt) => withOwnNumber(excerpt, bodies.get(excerpt.article) ?? []))
}

/** The same of one excerpt, where the blocks of its article have been read. */
export function withOwnNumber<E extends Excerpt>(excerpt: E, blocks: readonly Block[]): E {
  const block = blocks.find(({ id }) => id === excerpt.anchor.block)
  return block?.ownNumber === undefined ? excerpt : { ...excerpt, ownNumber: block.ownNumber }
}
