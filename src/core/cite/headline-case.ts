/** Words that are small inside an English title: articles, short prepositions and conjunctions (those that citeproc-js knows too). */
const SMALL = new Set(
  `a an the and but or nor for yet so as at by from in into of off on onto out over per than till to up upon via vs with about across after against along among around before behind below beneath beside
  between beyond despite down during except inside near outside past since through throughout toward towards under underneath until within without amid amidst de d’ van von`.split(
    /\s+/u,
  ),
)
/** What is small also as the later part of a hyphenated word: Out-of-Court, State-of-the-Art. */
const SMALL_IN_COMPOUND = new Set(['a', 'an', 'the', 'and', 'or', 'of', 'in', 'on', 'to', 'by', 'for', 'at', 'de', 'le', 'la'])
const WORD = /[^\s\u2014\u2013[\]<>/“”"„«»]+/gu
/** Where a title stops to begin again. */
const RESTART = /[:?!.\u2014][\s"'“”‘’«»(]*$/u
const MARKUP_OR_BRACKETS = /\[[^\][]*\]|<[^<>]*>/gu

/**
 * An English title in headline style (Chicago Manual of Style 17, 8.159): the first and last words and all but the small ones begin with a capital. Words with a capital or a digit in
 * them, addresses, and what stands in square brackets (somebody's addition, a translation) stay as they are, and so do the marks around and in words.
 */
export function headlineCase(title: string): string {
  const open = title.replace(MARKUP_OR_BRACKETS, (kept) => ' '.repeat(kept.length))
  const words = [...open.matchAll(WORD)].filter(({ 0: word }) => /\p{L}/u.test(word))
  let cased = ''
  let at = 0
  for (const [index, match] of words.entries()) {
    const before = open.slice(0, match.index)
    const isEdge =
      index === 0 || index === words.length - 1 || (RESTART.test(before.slice(-8)) && !/\bvs\.\s*$/u.test(before.slice(-8)))
    cased += title.slice(at, match.index) + casedWord(match[0], isEdge, words[index + 1]?.[0] ?? '')
    at = match.index + match[0].length
  }
  return cased + title.slice(at)
}

function casedWord(word: string, isEdge: boolean, next: string): string {
  if (/[\p{Lu}\p{Nd}@_\\]|\p{L}\.\p{L}/u.test(word)) return hyphenParts(word, true)
  const bare = /\p{L}[\p{L}\p{M}’-]*/u.exec(word)?.[0] ?? ''
  if (!isEdge && SMALL.has(bare) && !(bare === 'de' && /^(?:facto|jure)$/u.test(next))) return word
  return hyphenParts(word, false)
}

/** `isKept`: only the parts that have no capital behind one that has are capitalised: “Russia-friendly” becomes “Russia-Friendly”. */
function hyphenParts(word: string, isKept: boolean): string {
  const parts = word.split(/(?<=[-\u2010\u2011])/u)
  if (isKept && (parts.length === 1 || /[\p{Nd}@_\\.]/u.test(word))) return word
  return parts
    .map((part, index) => {
      const bare = part.replace(/[^\p{L}]+/gu, '')
      if (isKept && /\p{Lu}/u.test(part)) return part
      return index > 0 && index < parts.length && SMALL_IN_COMPOUND.has(bare) && index < parts.length - 1 ? part : capital(part)
    })
    .join('')
}

function capital(word: string): string {
  return word.replace(
    /^(?<before>[^\p{L}]*)(?<letter>\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
}
