import { isCommon } from '#core/evidence/stop-words.ts'
import { tokensOf, type Token } from '#core/evidence/tokens.ts'
import { splitSentences, type Span } from '#core/sentences.ts'
import { remembered } from '../../../in-text/remembered.ts'

/**
 * How a sentence stands beside its passages, word by word. `own-words`: it has words that none of them has, at `at` in it · `put-together`: its words are those of several
 * sentences · `other-order`: of one, in another order or with other small words between · `shortened`: of one, in order, without what is `left` of it · `verbatim`: all of one, in order.
 */
export type BesidePassages =
  | { how: 'own-words'; at: Span[] }
  | { how: 'put-together'; sentences: number }
  | { how: 'other-order' }
  | { how: 'shortened'; left: string }
  | { how: 'verbatim' }

/** Words that stand in any sentence and yet decide what it says: who does not, how many, whether, why and when. */
const DECIDING = new Set(
  'not no never none neither nor all every each most many few only first last more less least before after because until since against under over without must may might will would could should instead though despite through both either nearly almost still yet enough likely largely mainly mostly partly rather than off out up down ever again once seems не нет ни все всего всех только без до после против потому чтобы лишь более менее еще уже однако'.split(
    ' ',
  ),
)

const tells = ({ folded }: Token): boolean => !isCommon(folded) || DECIDING.has(folded)

/** `all`: every word of it, folded. */
type Told = { text: string; tokens: Token[]; all: string }

/** The sentences of a passage, each with its telling words in order. */
const sentencesOf = remembered((passage): Told[] =>
  splitSentences(passage, null)
    .map((text) => ({ text, every: tokensOf(text) }))
    .map(({ text, every }) => ({ text, tokens: every.filter(tells), all: every.map(({ folded }) => folded).join(' ') }))
    .filter(({ tokens }) => tokens.length > 0),
)

/**
 * Lays the words of a sentence beside those of its passages, by what the forms of a word share. `isAside`: a place in the sentence that is no part of what it
 * says itself (a quotation, who is credited, when); `isCompared`: one that other rules compare (a name, a number), whose words are nobody's own. It says nothing about meaning: that is for a reader.
 */
export function besidePassages(
  sentence: string,
  passages: readonly string[],
  { isAside, isCompared }: { isAside: (token: Span) => boolean; isCompared: (token: Span) => boolean },
): BesidePassages {
  const told = passages.flatMap(sentencesOf)
  const known = new Set(told.flatMap(({ tokens }) => tokens.map(({ key }) => key)))
  const tokens = tokensOf(sentence)
  const every = tokens.filter((token) => !isAside(token))
  const words = every.filter(tells)
  // “They did.”: small words alone, with nobody quoted or credited beside them, say something all the same.
  if (words.length === 0 && tokens.length > 0 && every.length === tokens.length) return { how: 'other-order' }
  const at = words.filter((word) => !known.has(word.key) && !isCompared(word)).map(({ start, end }) => ({ start, end }))
  if (at.length > 0) return { how: 'own-words', at }
  const keys = words.flatMap(({ key }) => (known.has(key) ? key : []))
  if (keys.length === 0) return { how: 'verbatim' }
  const whole = told.filter(({ tokens }) => holdsAll(tokens, keys))
  if (whole.length === 0) return { how: 'put-together', sentences: fewestHolding(told, keys) }
  const [left] = whole.flatMap((each) => leftOut(each, keys) ?? []).toSorted((one, other) => one.length - other.length)
  if (left === undefined) return { how: 'other-order' }
  if (left !== '') return { how: 'shortened', left }
  // “from Russia to China” has the telling words of “to Russia from China”, in their order.
  const said = every.map(({ folded }) => folded).join(' ')
  return whole.some(({ all }) => all === said) ? { how: 'verbatim' } : { how: 'other-order' }
}

function holdsAll(tokens: readonly Token[], keys: readonly string[]): boolean {
  const there = new Set(tokens.map(({ key }) => key))
  return keys.every((key) => there.has(key))
}

/** What a passage's sentence has besides `keys`, empty where they are all it says; null where it does not hold them in order. */
function leftOut({ text, tokens }: Told, keys: readonly string[]): string | null {
  let next = 0
  const left: Span[] = []
  let open: Span | null = null
  for (const { key, start, end } of tokens) {
    if (key === keys[next]) {
      next += 1
      open = null
    } else if (open === null) left.push((open = { start, end }))
    else open.end = end
  }
  return next < keys.length ? null : left.map(({ start, end }) => text.slice(start, end)).join(' … ')
}

/** How many sentences it takes to hold all words, the one with most of what is missing first; at least two, where none holds all. */
function fewestHolding(told: readonly Told[], keys: readonly string[]): number {
  const missing = new Set(keys)
  let count = 0
  while (missing.size > 0) {
    const [most] = told
      .map(({ tokens }) => new Set(tokens.flatMap(({ key }) => (missing.has(key) ? key : []))))
      .toSorted((one, other) => other.size - one.size)
    if (most === undefined || most.size === 0) break
    for (const key of most) missing.delete(key)
    count += 1
  }
  return Math.max(count, 2)
}
