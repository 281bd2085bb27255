import { failure, success, type Result } from '../result.ts'
import { isNegated } from './negation.ts'
import { isCommon } from './stop-words.ts'
import { tokensOf, type Token } from './tokens.ts'
import { valuesOf, type Value } from './values.ts'
import { t } from '#text/text.ts'

/**
 * A word to look for: `key` as passages are compared by it, `shown` as the analyst wrote it, `at` its place among the words of her sentence.
 * `joins`: only a space parts it from the word before. `name`: it has a capital; `maybe` where every word would have one.
 */
export type WantedWord = { key: string; shown: string; at: number; joins: boolean; name: 'yes' | 'maybe' | 'no' }

/** What a sentence says that a passage could say too. */
export type Wanted = { words: WantedWord[]; values: Value[]; negated: boolean }

/** Long sentences have 60 words; more than this is a page, in which everything is like everything. */
const MOST_WORDS = 300
const MOST_CHARACTERS = 4_000
/** So many different words are looked for, names and numbers first. */
const MOST_WANTED = 40
const DIGITS = /^\p{N}+$/u

/** What to look for on behalf of a sentence in any language. Failure: bad-query, for one that is empty, too long, or made of common words alone. */
export function readSentence(sentence: string): Result<Wanted> {
  const text = sentence.normalize('NFC').trim()
  if (text === '') return failure('bad-query', t('evidence:empty'))
  if (text.length > MOST_CHARACTERS || text.split(/\s+/u).length > MOST_WORDS)
    return failure('bad-query', t('evidence:tooLong', { most: MOST_WORDS }))
  const words = wantedWords(text)
  const values = valuesOf(text)
  if (words.length === 0) return failure('bad-query', t('evidence:onlyCommon'))
  return success({ words, values, negated: isNegated(text) })
}

function wantedWords(text: string): WantedWord[] {
  const seen = new Set<string>()
  const shouted = !/\p{Ll}/u.test(text)
  const tokens = tokensOf(text)
  const all = tokens.flatMap((token, at): WantedWord[] => {
    const { key, folded, start, end } = token
    if (seen.has(key) || isCommon(folded) || /^\p{N}$/u.test(folded)) return []
    seen.add(key)
    const shown = text.slice(start, end)
    const joins = text.slice(tokens[at - 1]?.end ?? 0, start) === ' '
    return [{ key, shown, at, joins, name: shouted ? 'no' : nameOf(token, shown) }]
  })
  if (all.length <= MOST_WANTED) return all
  const first = (word: WantedWord): number => (word.name === 'yes' || DIGITS.test(word.shown) ? 0 : 1)
  return all
    .toSorted((a, b) => first(a) - first(b) || a.at - b.at)
    .slice(0, MOST_WANTED)
    .toSorted((a, b) => a.at - b.at)
}

/** BRI, AIFC and McKinsey are names also where a sentence begins. */
function nameOf({ capital, opens }: Token, shown: string): WantedWord['name'] {
  if (!capital) return 'no'
  return opens && !/^.+\p{Lu}/u.test(shown) ? 'maybe' : 'yes'
}
