import { reindexArticles } from '../search/reindex.ts'
import type { WritableDB } from '../sqlite/database.ts'
import { refreshArticleThemes } from './article-themes.ts'

/** Hears how far the work is; may throw, which ends it with its transaction. */
export type EachDone = (done: number, total: number) => void

/** Hears of one part of the work as of a share of the whole, from one part of it to another (0–1); both count the same things. */
export function shareOf(each: EachDone, from: number, to: number): EachDone {
  return (done, total) => each(Math.floor((from + ((to - from) * done) / Math.max(total, 1)) * total), total)
}

/** Brings up to date what is derived of many articles: their lists of themes, and what searches look through. */
export function followArticles(
  db: WritableDB,
  { themed, searched }: { themed: readonly number[]; searched: readonly number[] },
  each: EachDone = () => undefined,
): void {
  const total = Math.max(themed.length, searched.length)
  const steps = themed.length + searched.length
  // Each article is two steps of the work, and one of what is told.
  const tell = (step: number): void => each(Math.floor((step * total) / steps), total)
  // One after the other, not by turns: a change of themes makes FTS5 write out what it has gathered, which costs milliseconds each time.
  for (const [done, article] of themed.entries()) {
    tell(done)
    refreshArticleThemes(db, article)
  }
  reindexArticles(db, searched, (done) => tell(themed.length + done))
}
