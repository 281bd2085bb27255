import { createRequire } from 'node:module'

/** The part of `hyphen` that is used here: Liang's algorithm over patterns of TeX. */
type Hyphenate = (text: string, options: { hyphenChar: string; minWordLength: number }) => string

const requireModule = createRequire(import.meta.url)
const create = requireModule('hyphen') as (patterns: unknown) => Hyphenate

/** Only languages whose patterns are under a permissive licence (NOTICE.md): those for Russian and Ukrainian are not. */
const PATTERNS: Readonly<Record<string, string>> = { en: 'en-us', 'en-gb': 'en-gb', de: 'de-1996', fr: 'fr' }
/** English of the Commonwealth parts as British English does. */
const BRITISH = /^en-(?:gb|ie|au|nz|za|in)\b/u

/** Letters; of the shortest word that is parted, and what stays before a hyphen and goes on behind it. */
const SHORTEST = 6
const BEFORE = 3
const BEHIND = 3
/** No character of any language. */
const PLACE = '\u{f0003}'

const known = new Map<string, Hyphenate>()

/**
 * The beginnings of a word with which a line may end, the shortest first; none where its language (BCP 47) has no patterns, it is short, or it is a name (but German nouns are no names). Three
 * letters at least stay, and three go on.
 */
export function wordBeginnings(word: string, language: string): string[] {
  const patterns = patternsOf(language)
  const isName = patterns !== 'de-1996' && /^\p{Lu}/u.test(word)
  if (patterns === undefined || isName || word.length < SHORTEST || /\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(word)) return []
  const hyphenate = known.get(patterns) ?? create(requireModule(`hyphen/patterns/${patterns}.js`))
  known.set(patterns, hyphenate)
  const parts = hyphenate(word, { hyphenChar: PLACE, minWordLength: SHORTEST }).split(PLACE)
  return parts
    .map((_, index) => parts.slice(0, index).join(''))
    .filter(({ length }) => length >= BEFORE && word.length - length >= BEHIND)
}

function patternsOf(language: string): string | undefined {
  const tag = language.toLowerCase()
  return PATTERNS[BRITISH.test(tag) ? 'en-gb' : (tag.split('-')[0] ?? '')]
}
