import { paragraphsOf } from '#core/article.ts'
import { wholeAgencies } from '#core/brief/whole-agencies.ts'
import { readBody } from '#store/articles/article-body.ts'
import type { ArticleFacts } from '#store/articles/article-facts.ts'
import { passDamaged } from '#store/sqlite/damage.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'

type Agencies = ReturnType<typeof wholeAgencies>

/** The agencies that an article as a whole comes from. */
export type AgencyReader = (db: ReadableDB, article: ArticleFacts & { text: string }) => Agencies

/** Articles of which they are kept: a few megabytes. */
const MOST_KEPT = 50_000

/** Reads each text once: what was found is kept by the text's own hash and who signed it, so that a corrected article is read anew. */
export function agencyReader(): AgencyReader {
  const kept = new Map<string, Agencies>()
  return (db, { id, authors, publication, text }) => {
    const key = JSON.stringify([text, authors, publication])
    const known = kept.get(key)
    if (known !== undefined) return known
    const [body] = passDamaged(db, [id], (article) => readBody(db, article))
    const agencies = wholeAgencies({ authors, publication }, paragraphsOf(body?.blocks ?? []))
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(key, agencies)
    return agencies
  }
}
