import type { Wanted } from '#core/evidence/sentence.ts'
import { rankPassages, type RankedPassage } from '#core/evidence/rank.ts'
import type { Weights } from '#core/evidence/score.ts'
import { filterConditions, type ArticleFilter } from '../search/filter.ts'
import type { ReadableDB } from '../sqlite/database.ts'
import { candidateArticles } from './candidates.ts'
import { passagesOf, type StoredPassage } from './passages.ts'
import { wordForms } from './word-forms.ts'

export type FoundEvidence = { hits: RankedPassage<StoredPassage>[]; weights: Weights }

/** Articles that are read. Each costs a sixth of a millisecond, and the best passage is seldom in a later one. */
const READ = 40

/** The best passages of the library for what a sentence says, at most `limit`, best first, and what its words tell (the rarer, the more). */
export function findEvidence(db: ReadableDB, wanted: Wanted, filter: ArticleFilter, limit: number): FoundEvidence {
  const { articles, words } = wordForms(
    db,
    wanted.words.map(({ key }) => key),
  )
  const rarity = (holding: number): number => Math.log(1 + (articles - Math.min(holding, articles) + 0.5) / (holding + 0.5))
  const weights: Weights = { of: (key) => rarity(words.get(key)?.articles ?? 0), most: rarity(0) }
  const conditions = filterConditions(db, filter, 'x.ord', '+x.ord')
  if (conditions === null) return { hits: [], weights }
  const sought = wanted.words.flatMap(({ key }) => {
    const known = words.get(key)
    return known === undefined ? [] : [{ ...known, weight: weights.of(key) }]
  })
  const ords = candidateArticles(db, sought, conditions, Math.max(READ, limit))
  return { hits: rankPassages(wanted, passagesOf(db, ords), weights, limit), weights }
}
