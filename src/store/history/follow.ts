import { fingerprint } from '#core/near-duplicate.ts'
import { readBody } from '../articles/article-body.ts'
import { followArticles, type EachDone } from '../articles/follow-articles.ts'
import { replaceFingerprint } from '../duplicates/near-duplicates.ts'
import type { WritableDB } from '../sqlite/database.ts'
import type { RowChange } from './row-change.ts'
import { touchedArticles } from './touched.ts'

/** What searches look through: titles, texts, notes. */
const SEARCHED = new Set(['article', 'article_body', 'excerpt'])
/** What gives articles their themes, or takes them away. */
const THEMED = new Set(['article', 'article_body', 'excerpt', 'excerpt_theme', 'theme_decision'])
/** What of an article nothing else follows from: whether it was read, and its star. */
const ALONE = new Set(['read_at', 'starred_at'])

/** Brings up to date what follows from the tables that were changed: the full text, the themes of articles, and by what their texts are compared. `each` hears how far it is, and may throw to end it. */
export function followChanges(db: WritableDB, changes: readonly RowChange[], each?: EachDone): void {
  const telling = changes.filter(
    (change) =>
      change.table !== 'article' || change.did !== 'changed' || Object.keys(change.columns).some((name) => !ALONE.has(name)),
  )
  const touched = (isMeant: (change: RowChange) => boolean): number[] => touchedArticles(db, telling.filter(isMeant))
  const rewritten = touched(
    ({ table, ...change }) => table === 'article_body' && change.did === 'changed' && 'blocks' in change.columns,
  )
  for (const article of rewritten) {
    const body = readBody(db, article)
    if (body !== null) replaceFingerprint(db, article, fingerprint(body.blocks))
  }
  const themed = touched(({ table }) => THEMED.has(table))
  const searched = touched(({ table }) => SEARCHED.has(table))
  followArticles(db, { themed, searched }, each)
}
