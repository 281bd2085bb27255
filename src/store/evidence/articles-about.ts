import { statement, type ReadableDB } from '../sqlite/database.ts'
import type { Wanted } from '#core/evidence/sentence.ts'
import { candidateArticles } from './candidates.ts'
import { wordForms } from './word-forms.ts'

/** The ids of the articles that speak most of what a title says, by the index, at most `most`, best first. */
export function articlesAbout(db: ReadableDB, wanted: Wanted, most: number): number[] {
  const { articles, words } = wordForms(
    db,
    wanted.words.map(({ key }) => key),
  )
  const sought = wanted.words.flatMap(({ key }) => {
    const known = words.get(key)
    if (known === undefined) return []
    const holding = Math.min(known.articles, articles)
    return [{ ...known, weight: Math.log(1 + (articles - holding + 0.5) / (holding + 0.5)) }]
  })
  const ords = candidateArticles(db, sought, { where: [], params: [] }, most)
  const ids = new Map(
    statement<{ ord: number; id: number }>(
      db,
      'SELECT ord, id FROM article WHERE deleted_at IS NULL AND ord IN (SELECT value FROM json_each(?))',
    )
      .all(JSON.stringify(ords))
      .map(({ ord, id }) => [ord, id]),
  )
  return ords.flatMap((ord) => ids.get(ord) ?? [])
}
