import { beginning, stem } from '#core/evidence/stem.ts'
import { indexedWord, openVocabulary, wordsBeginning, type IndexedWord } from '../search/vocabulary.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'

/** The forms of a word that the library has, the commonest first, and in how many articles they stand (one that has several counts for each). */
export type WordForms = { forms: string[]; articles: number }

/** More forms of one word are misreadings. */
const MOST_FORMS = 12
/** Counting a word reads its whole list of articles (about a millisecond for 50,000), so what was counted is kept until articles arrive. */
const MOST_KEPT = 20_000
type Kept = { newest: number; articles: number; words: Map<string, WordForms> }
const kept = new WeakMap<ReadableDB, Kept>()

/** How many articles the library has, and the forms of each of the stems (of a folded word, or a pair of Chinese characters). */
export function wordForms(db: ReadableDB, keys: readonly string[]): { articles: number; words: Map<string, WordForms> } {
  const { articles, words } = known(db)
  if (words.size > MOST_KEPT) words.clear()
  for (const key of keys) if (!words.has(key)) words.set(key, lookUp(db, key))
  return { articles, words }
}

function known(db: ReadableDB): Kept {
  const newest = statement<{ id: number | null }>(db, 'SELECT max(id) AS id FROM article').get()?.id ?? 0
  const before = kept.get(db)
  if (before?.newest === newest) return before
  openVocabulary(db)
  const articles =
    statement<{ count: number }>(db, 'SELECT count(*) AS count FROM article WHERE deleted_at IS NULL').get()?.count ?? 0
  const fresh: Kept = { newest, articles, words: new Map() }
  kept.set(db, fresh)
  return fresh
}

function lookUp(db: ReadableDB, key: string): WordForms {
  const begins = beginning(key)
  const found = (/^[a-z]{1,4}$/.test(key) ? fewForms(db, begins) : wordsBeginning(db, begins))
    .filter(({ term }) => term === key || stem(term) === key)
    .toSorted((a, b) => b.articles - a.articles)
    .slice(0, MOST_FORMS)
  return { forms: found.map(({ term }) => term), articles: found.reduce((sum, each) => sum + each.articles, 0) }
}

/** Half a dictionary begins with a short stem (“oil”, “gas”): its forms are asked for one by one. */
function fewForms(db: ReadableDB, begins: string): IndexedWord[] {
  const doubled = begins + begins.slice(-1)
  const endings = ['', 'e', 'y', 's', 'es', 'ies', 'ed', 'ied', 'ing']
  const forms = [...endings.map((ending) => begins + ending), `${doubled}ed`, `${doubled}ing`]
  return forms.flatMap((form) => indexedWord(db, form) ?? [])
}
