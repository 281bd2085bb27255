import { beginReport, type MergeReport } from '#core/merge/merge-report.ts'
import { shownTitle } from '#core/shown-title.ts'
import { readBody, type ArticleBody } from '../articles/article-body.ts'
import { timestamp } from '../sqlite/clock.ts'
import { statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { bringArticle, bringVersions, makeVersion, publish } from './bring-article.ts'
import { liveArticles, matchable, matchingArticle } from './match-article.ts'
import { mergeCollections, mergeGrades } from './merge-collections.ts'
import { mergeDecisions } from './merge-decisions.ts'
import { mergeFacts } from './merge-facts.ts'
import { mergeMarks } from './merge-marks.ts'
import { mergeThemes } from './merge-themes.ts'
import { tell, type Merging } from './merging.ts'
import { nearArticle } from './near-article.ts'

/** `each` hears of every article of theirs, how many are done; what it throws ends the merge. */
export type MergeOptions = { file: string; each: (done: number, total: number) => void }

/**
 * Merges another library into this one: its articles outside the trash with their marks, notes, decisions, themes, collections and grades. What is here stays; what differs is told. Briefs,
 * templates, searches, reading states and stars are theirs and stay there. Within a transaction, which must end without a commit where this throws: `DamagedOther`,
 * and what `each` throws. A merge that is made twice brings nothing the second time.
 */
export function mergeLibrary(db: WritableDB, other: ReadableDB, { file, each }: MergeOptions): MergeReport {
  const report = beginReport(file)
  const merging: Merging = { db, other, report, themes: new Map(), at: timestamp() }
  mergeThemes(merging)
  const all = liveArticles(other)
  const ours = new Map<number, number>()
  const brought = new Map<number, number>()
  const taken = new Set<number>()
  const cameHere = new Set<number>()
  for (const [done, id] of all.entries()) {
    each(done, all.length)
    const told = matchable(other, id)
    if (told === null) continue
    const known = matchingArticle(db, other, told, taken)
    const here = known === null ? bring(merging, id, cameHere) : known
    if (known === null) {
      brought.set(id, here)
      cameHere.add(here)
    } else mergeKnown(merging, id, known)
    ours.set(id, here)
    taken.add(here)
  }
  each(all.length, all.length)
  bringVersions(merging, brought, ours)
  mergeCollections(merging, ours)
  mergeGrades(merging)
  report.briefsLeft =
    statement<{ count: number }>(other, 'SELECT count(*) AS count FROM brief WHERE removed_at IS NULL').get()?.count ?? 0
  return report
}

/** An article that is new here; one that is nearly an article here comes as a version of that, and is told with what differs. */
function bring(merging: Merging, id: number, cameHere: ReadonlySet<number>): number {
  const { id: here, body } = bringArticle(merging, id)
  const near = nearArticle(merging.db, body, cameHere)
  const own = { id: here, title: titleOf(merging.db, here), body: () => body }
  mergeMarks(merging, id, own)
  mergeDecisions(merging, id, own)
  publish(merging, here)
  merging.report.articles += 1
  if (near !== null) {
    makeVersion(merging.db, here, near.id)
    merging.report.versions += 1
    tell(merging, { what: 'near-duplicate', place: own.title, article: String(here), ours: near.ours, theirs: near.theirs })
  }
  return here
}

function mergeKnown(merging: Merging, id: number, known: number): void {
  const { db, report } = merging
  report.known += 1
  mergeFacts(merging, id, known)
  let body: ArticleBody | null = null
  const own = {
    id: known,
    title: titleOf(db, known),
    body: () => (body ??= readBody(db, known) ?? { standfirst: null, blocks: [], origins: {} }),
  }
  mergeMarks(merging, id, own)
  mergeDecisions(merging, id, own)
}

function titleOf(db: ReadableDB, id: number): string {
  const row = statement<{ title: string; snippet: string }>(db, 'SELECT title, snippet FROM article WHERE id = ?').get(id)
  return row === undefined ? '' : shownTitle(row)
}
