import { readBody } from '../articles/article-body.ts'
import { rowsByOrd } from '../articles/article-row.ts'
import { cutAtCjk } from '#core/cjk.ts'
import { fold } from '#core/fold.ts'
import { slipsBetween } from '#core/nearest-name.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'
import { allTerms, type Query } from './query/query.ts'
import { indexedWord, openVocabulary, wordsBeginning, type IndexedWord } from './vocabulary.ts'

/** Shorter words have too many neighbours to guess among. */
const SHORTEST = 4
/** From here on two slips are taken for a typing error. */
const SHORTEST_OF_TWO = 6
const LATIN = 'abcdefghijklmnopqrstuvwxyz'
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщъыьэюяқғңөұүһі'

/**
 * The query with each word that no article has replaced by the nearest that some have: one slip away (Damerau–Levenshtein; candidates are made and
 * looked up, as Norvig's corrector does), else two slips behind the same two letters; of equals the one that stands in most articles. null where
 * nothing is near. For queries that found nothing.
 */
export function didYouMean(db: ReadableDB, text: string, query: Query): string | null {
  openVocabulary(db)
  let meant = ''
  let done = 0
  for (const { from, to } of allTerms(query).toSorted((a, b) => a.from - b.from)) {
    meant += text.slice(done, from) + text.slice(from, to).replace(/[\p{L}\p{M}]+/gu, (word) => nearest(db, word) ?? word)
    done = to
  }
  meant += text.slice(done)
  return meant === text ? null : meant
}

function nearest(db: ReadableDB, typed: string): string | null {
  const word = fold(typed)
  const alphabet = /^[a-z]+$/.test(word) ? LATIN : cutAtCjk(word).some(({ cjk }) => cjk) ? '' : CYRILLIC
  if (word.length < SHORTEST || word.length > 40 || alphabet === '' || isBeginning(db, word)) return null
  const near = commonest(oneSlipAway(word, alphabet).flatMap((candidate) => indexedWord(db, candidate) ?? []))
  const found = near ?? (word.length < SHORTEST_OF_TWO ? null : commonest(twoSlipsAway(db, word)))
  return found === null ? null : spelled(db, found)
}

/** A word that is only begun is no typing error. */
function isBeginning(db: ReadableDB, word: string): boolean {
  const found = statement(db, 'SELECT 1 FROM temp.index_word WHERE term >= ? AND term < ? LIMIT 1').get(word, `${word}\u{10ffff}`)
  return found !== undefined
}

/** A word of the index as the newest article that has it writes it, in lower case: the index knows neither й nor é. */
function spelled(db: ReadableDB, word: string): string {
  const newest = statement<{ ord: number }>(
    db,
    'SELECT rowid AS ord FROM typing WHERE typing MATCH ? ORDER BY rowid DESC LIMIT 1',
  )
  const ord = newest.get(`"${word}"`)?.ord
  const article = ord === undefined ? undefined : rowsByOrd(db, [ord]).get(ord)
  if (article === undefined) return word
  const body = readBody(db, article.id)
  const texts = [
    article.title,
    ...article.authors,
    article.publication,
    body?.standfirst,
    ...(body?.blocks ?? []).map(({ text }) => text),
  ]
  for (const text of texts)
    for (const [written] of (text ?? '').matchAll(/[\p{L}\p{M}]+/gu)) if (fold(written) === word) return written.toLowerCase()
  return word
}

function commonest(words: readonly IndexedWord[]): string | null {
  return words.toSorted((a, b) => b.articles - a.articles || (a.term < b.term ? -1 : 1))[0]?.term ?? null
}

function oneSlipAway(word: string, alphabet: string): string[] {
  const made = new Set<string>()
  for (let at = 0; at <= word.length; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)]
    if (right !== '') made.add(left + right.slice(1))
    if (right.length > 1) made.add(left + right.charAt(1) + right.charAt(0) + right.slice(2))
    for (const letter of alphabet) {
      made.add(left + letter + right)
      if (right !== '') made.add(left + letter + right.slice(1))
    }
  }
  return [...made].filter((candidate) => candidate !== word && candidate.length >= SHORTEST - 1)
}

function twoSlipsAway(db: ReadableDB, word: string): IndexedWord[] {
  return wordsBeginning(db, word.slice(0, 2)).filter(
    ({ term }) => Math.abs(term.length - word.length) <= 2 && slipsBetween(term, word) <= 2,
  )
}
