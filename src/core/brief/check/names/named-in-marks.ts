import { quotedSpans } from '../../../in-text/quoted-passages.ts'
import type { EvidenceEntry } from '../../evidence.ts'
import { scriptOf } from './institutions.ts'
import { sameOutlet } from './same-outlet.ts'
import { spelledAlike } from './skeleton.ts'

/** In marks because it is a name: «Степная газета», “Low Water at Semey”, of the evidence or right beside a word that says what it is. */
const IS_NAMED =
  /(?:^|[^\p{L}])(?:газет\p{L}*|журнал\p{L}*|агентств\p{L}*|издани\p{L}*|портал\p{L}*|телеканал\p{L}*|сайт\p{L}*|компани\p{L}*|newspaper|magazine|journal|paper|article|essay|report|book|titled|entitled|called|headlined|пишет|пишут|сообщает|сообщают|сообщил\p{L}*|сообщени\p{L}*|данным|передаёт|передает)\s?$/iu
const SHORT = 60
const MOST_WORDS = 3
/** Letters: of a name that may stand in several cases, and of the endings of these. */
const [LEAST_STEM, MOST_ENDING] = [4, 3]

/** Whether these words stand in marks as somebody’s or something’s name, not as what was said. */
export function isNamedInMarks(
  text: string,
  [start, end]: readonly [number, number],
  entries: readonly EvidenceEntry[],
): boolean {
  const words = text.slice(start, end)
  if (/^[,.]|[.!?…]$/u.test(words.trim())) return false
  const titled = entries.some(
    ({ article }) =>
      (article.title !== '' && sameOutlet(words, article.title)) ||
      (article.publication !== null && article.publication !== '' && sameOutlet(words, article.publication)),
  )
  if (
    titled ||
    entries.some(({ excerpt }) => namesInMarks(excerpt.anchor.quote, words) || namesInOtherScript(excerpt.anchor.quote, words))
  )
    return true
  return words.length <= SHORT && /^[\p{Lu}\p{N}]/u.test(words) && IS_NAMED.test(text.slice(0, start - 1))
}

/** «Нефтемира» is what the passage calls «Нефтемир»: one word or two with a capital, in marks there as well, in another case. */
function namesInMarks(passage: string, words: string): boolean {
  const own = words.trim().split(/\s+/u)
  if (own.length > MOST_WORDS || !/^\p{Lu}/u.test(words.trim())) return false
  return quotedSpans(passage).some(([start, end]) => {
    const there = passage.slice(start, end).trim().split(/\s+/u)
    return there.length === own.length && own.every((word, index) => inOtherCase(word, there[index] ?? ''))
  })
}

/** «Эдельвейс» of “the Edelweiss training ground”: a name that another alphabet writes without marks. */
function namesInOtherScript(passage: string, words: string): boolean {
  const own = words.trim().split(/\s+/u)
  if (own.length > MOST_WORDS || scriptOf(words) === scriptOf(passage)) return false
  const there = passage.match(/(?<![\p{L}-])\p{Lu}[\p{L}’'-]+/gu) ?? []
  return own.every((word) => /^\p{Lu}/u.test(word) && there.some((each) => spelledAlike(word, each)))
}

function inOtherCase(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (spelledAlike(one, other)) return true
  return short.length >= LEAST_STEM && long.length - short.length <= MOST_ENDING && stemOf(long) === stemOf(short)
}

const stemOf = (word: string): string =>
  word.toLowerCase().replace(/[аеёиоуыэюяйь]{1,2}$|(?:ом|ем|ой|ей|ам|ям|ах|ях|ами|ями)$/u, '')
