import { ArticleMetadata } from '#core/article.ts'
import { compareFacts, type Facts } from '#core/merge/differing-facts.ts'
import { readBody } from '../articles/article-body.ts'
import { updateMetadata } from '../articles/article-changes.ts'
import { authorNames, storedDetails } from '../articles/article-row.ts'
import { whole } from '../sqlite/damage.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'
import { tell, theirs, type Merging } from './merging.ts'

/** Details that are empty here come over; those that both have and that differ stay as they are here, and are told. */
export function mergeFacts(merging: Merging, id: number, ours: number): void {
  const { db, other, report } = merging
  const [mine, their] = [factsOf(db, ours), theirs(other, () => factsOf(other, id))]
  if (mine === null || their === null) return
  const { missing, differing } = compareFacts(mine, their)
  for (const { field, ...sides } of differing) tell(merging, { what: field, place: mine.title, article: String(ours), ...sides })
  const found = Object.keys(missing).length
  if (found === 0) return
  const done = updateMetadata(db, ours, missing)
  if (!done.ok) throw new Error(done.failure.message)
  report.completed += found
}

function factsOf(db: ReadableDB, id: number): Facts | null {
  const row = statement<Record<'authors' | 'organisations' | 'details' | 'marking', string>>(
    db,
    'SELECT title, authors, organisations, details, publication, date, url, language, marking FROM article WHERE id = ?',
  ).get(id)
  const body = readBody(db, id)
  if (row === undefined || body === null) return null
  return whole('article', id, () => {
    const { authors, organisations, details, marking, ...plain } = row
    const metadata = ArticleMetadata.parse({ ...plain, authors: authorNames(authors), standfirst: body.standfirst })
    return { ...metadata, organisations: authorNames(organisations), details: storedDetails(details), marking }
  })
}
