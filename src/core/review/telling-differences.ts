import { z } from 'zod'
import { monthNumber } from '../import/month-names.ts'
import { oppositesOf } from '../brief/check/contrary/opposites.ts'
import { stem } from '../evidence/stem.ts'
import { isCommon } from '../evidence/stop-words.ts'
import type { ComparedRow } from './compare-texts.ts'
import { longestCommon } from './longest-common.ts'

/** What two texts that are nearly the same say differently: `was` and `is` are the words of either, with what they stand beside where one has none. A `word` is the opposite of
 * the other; a `note` says in a paragraph of its own that something was corrected. */
export const TellingDifference = z.object({
  kind: z.enum(['number', 'date', 'name', 'negation', 'word', 'note']),
  was: z.string(),
  is: z.string(),
})
export type TellingDifference = z.infer<typeof TellingDifference>

/** Words, figures with their points and commas, and single characters where words are not spaced. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\p{N}+(?:[.,\u00a0\u202f]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu
/** More words than this in one place are a passage written anew, no correction. */
const LONGEST = 8
/** Where texts differ in so few places, each of them is told. */
const FEW_PLACES = 3
/** Letters; shorter words are articles and prepositions. */
const SHORTEST_WORD = 4
/** Where one side has no words, so many of those before and after show the place. */
const BESIDE = 2
const NEGATIONS = new Set(
  'not no never nobody nothing none neither nor without cannot не нет ни никогда никто без nicht kein keine keinen nie ohne ne pas jamais sans емес жоқ emas yo‘q 不 没 沒 未 非 无 ليس لا لم لن ئەمەس يوق'.split(
    ' ',
  ),
)
const NUMBERS = new Set(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion half first second third fourth fifth sixth seventh eighth ninth tenth quarter quarters thirds tenths percent double twice один два две три четыре пять шесть семь восемь девять десять сто тысяч миллион миллиона миллионов миллиард миллиарда миллиардов первый вторый третий первая вторая третья четверть треть половина вдвое втрое'.split(
    ' ',
  ),
)

/** Figures that are put as words: `four` for 4 is no correction. */
const FIGURES = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, figure) => [word, String(figure)]),
)
/** How publishers announce that a text was corrected. */
const CORRECTION =
  /^\W{0,3}(?:corrections?|clarifications?|corrected|editor[’']s note|исправлени[ея]|уточнени[ея]|поправка|түзету|korrektur|berichtigung|richtigstellung|rectificatif|corrección|更正)(?!\p{L})/iu
const LONGEST_NOTE = 160

type Token = { text: string; start: number; end: number; opens: boolean }

/**
 * Of two compared texts the places that differ in a number, date, name, negation or opposite, `most` at most: what a correction changes. Paragraphs that only one of them has are no correction, unless
 * they say that they are one; words that are put otherwise tell nothing, unless they are about all that differs.
 */
export function tellingDifferences(rows: readonly ComparedRow[], most = 20): TellingDifference[] {
  const found: TellingDifference[] = []
  const words: TellingDifference[] = []
  let places = 0
  for (const { kind, left, right } of rows) {
    if (left === null && right !== null && CORRECTION.test(right))
      found.push({ kind: 'note', was: '', is: right.slice(0, LONGEST_NOTE) })
    if (kind !== 'changed' || left === null || right === null) continue
    const differences = differencesBetween(left, right)
    places += differences.places
    found.push(...differences.found)
    words.push(...differences.words)
    if (found.length >= most) break
  }
  return [...found, ...(places <= FEW_PLACES ? words : [])].slice(0, most)
}

/** `words`: one word put for another, which tells something where little else was changed; `places`: all in which the texts differ. */
type Differences = { found: TellingDifference[]; words: TellingDifference[]; places: number }

function differencesBetween(left: string, right: string): Differences {
  const [old, fresh] = [tokens(left), tokens(right)]
  const matches = longestCommon(
    old.map(({ text }) => folded(text)),
    fresh.map(({ text }) => folded(text)),
  )
  const found: TellingDifference[] = []
  const words: TellingDifference[] = []
  let places = 0
  let [fromOld, fromFresh] = [0, 0]
  for (const [atOld, atFresh] of [...matches, [old.length, fresh.length] as const]) {
    const [was, is] = [old.slice(fromOld, atOld), fresh.slice(fromFresh, atFresh)]
    if (was.length + is.length > 0) places += 1
    const kind = was.length + is.length === 0 || Math.max(was.length, is.length) > LONGEST ? null : kindOf(was, is)
    // A day is told with its month.
    const month = kind === 'number' && namesMonth(old[atOld]) && namesMonth(fresh[atFresh]) ? 1 : 0
    const beside = is.length === 0 || was.length === 0 || (kind !== 'number' && [...was, ...is].some(isUnspaced))
    const told = {
      was: wording(left, old, fromOld, atOld + month, beside),
      is: wording(right, fresh, fromFresh, atFresh + month, beside),
    }
    if (kind !== null) found.push({ kind: month === 0 ? kind : 'date', ...told })
    else if (isOtherWord(was, is)) words.push({ kind: 'word', ...told })
    ;[fromOld, fromFresh] = [atOld + 1, atFresh + 1]
  }
  return { found, words, places }
}

/** One word for another, or one more: neither small words nor two spellings of one. */
function isOtherWord(was: readonly Token[], is: readonly Token[]): boolean {
  if (was.length > 1 || is.length > 1) return false
  const [one, other] = [was[0], is[0]]
  const weighs = (token: Token | undefined): boolean =>
    token === undefined || (token.text.length >= SHORTEST_WORD && !isCommon(folded(token.text)))
  return weighs(one) && weighs(other) && spelling(one) !== spelling(other)
}

/** `organization` and `organisation`, `colour` and `color` are one. */
function spelling(token: Token | undefined): string {
  return token === undefined ? '' : stem(folded(token.text).replaceAll('z', 's').replaceAll('ou', 'o'))
}

function namesMonth(token: Token | undefined): boolean {
  return (
    token !== undefined && (/^[日号]$/u.test(token.text) || (/^\p{L}{3}/u.test(token.text) && monthNumber(token.text) !== null))
  )
}

function isUnspaced({ text }: Token): boolean {
  return /^\p{Script=Han}$/u.test(text)
}

/** The words between two places, with some around them where `beside`. */
function wording(text: string, all: readonly Token[], from: number, to: number, beside: boolean): string {
  const first = all[Math.max(0, beside ? from - BESIDE : from)]
  const last = all[Math.min(all.length, beside ? to + BESIDE : to) - 1]
  return first === undefined || last === undefined ? '' : text.slice(first.start, Math.max(first.end, last.end))
}

/** The weightiest that two stretches differ in; null where they only put the same otherwise. */
function kindOf(was: readonly Token[], is: readonly Token[]): TellingDifference['kind'] | null {
  const differs = (among: (token: Token) => boolean): boolean => key(was.filter(among)) !== key(is.filter(among))
  if (differs(({ text }) => NEGATIONS.has(folded(text)) || /n['’]t$/i.test(text))) return 'negation'
  if (differs(({ text }) => monthNumber(text) !== null && /^\p{Lu}|^\p{Ll}{4}/u.test(text))) return 'date'
  if (differs(isNumber))
    return [...was, ...is].filter(isNumber).every(({ text }) => /^(?:19|20)\d\d$/.test(text)) ? 'date' : 'number'
  if (was.some((one) => is.some((other) => oppositesOf(keyOf(one)).has(keyOf(other))))) return 'word'
  return differs(({ text, opens }) => !opens && /^\p{Lu}\p{L}/u.test(text)) ? 'name' : null
}

function isNumber({ text }: Token): boolean {
  return /\p{N}/u.test(text) || NUMBERS.has(folded(text))
}

function key(all: readonly Token[]): string {
  return all.map(({ text }) => FIGURES.get(folded(text)) ?? folded(text)).join(' ')
}

function keyOf({ text }: Token): string {
  return stem(folded(text))
}

/** Figures without the points that only group them: 1,000 is 1000, 2.5 is not 25. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/(?<=\p{N})[,\u00a0\u202f](?=\p{N}{3}(?!\p{N}))/gu, '')
}

function tokens(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
    // A capital at the start of a sentence is no name's.
    opens: index === 0 || /[.!?:;“"«(]\s*$/u.test(text.slice(Math.max(0, index - 4), index)),
  }))
}
