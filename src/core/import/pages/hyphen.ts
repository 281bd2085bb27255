/** How often a document uses each word, in lower case; hyphenated words count whole. */
export type Vocabulary = ReadonlyMap<string, number>

const WORD = /[\p{L}\p{M}'’]+(?:[-‐‑][\p{L}\p{M}'’]+)*/gu
/** Enough to know a document's words. */
const MOST_WORDS = 400_000

/** First parts that keep their hyphen in most languages that are printed here. */
const JOINED_WITH_HYPHEN = new Set(
  'sino russo franco anglo euro afro indo greco austro turko turco self non ex vice anti pro semi quasi pseudo post pre cross so well all кое северо южно западно восточно юго общественно социально'.split(
    ' ',
  ),
)
/** Last parts that keep it: Russian particles. */
const HANGS_ON_HYPHEN = new Set('то либо нибудь таки ка'.split(' '))
/** Short words that are also parts of longer ones (with-out, through-out, him-self): no sign of a compound. */
const PARTS = new Set(
  'with out in to there fore through over under up on for any some every no not him her them our your it self selves one body thing where when what ever how can the and of a an at by as per con de re ex pre pro'.split(
    ' ',
  ),
)
const SHORTEST_COMPOUND_PART = 3

/** Counts the words that stand whole within lines. Words at a line's end that a hyphen cuts are left out. */
export function readVocabulary(lines: Iterable<string>): Vocabulary {
  const counts = new Map<string, number>()
  let words = 0
  for (const line of lines) {
    const whole = line.replace(/[\p{L}\p{M}'’]+[-‐\u00ad]$/u, '')
    for (const [word] of whole.matchAll(WORD)) {
      const folded = fold(word)
      counts.set(folded, (counts.get(folded) ?? 0) + 1)
      words += 1
    }
    if (words > MOST_WORDS) break
  }
  return counts
}

/**
 * Whether the hyphen at the end of a line belongs to the word (`Sino-` + `Russian`) or only cuts it (`govern-` + `ment`). What the rest of the document
 * writes decides; where it writes neither, the parts do. Without any sign the word was cut, as most are.
 */
export function keepsHyphen(first: string, second: string, vocabulary: Vocabulary): boolean {
  if (/^[\p{Lu}\p{N}]/u.test(second) && !isCapitals(first)) return true
  if (/\p{N}$/u.test(first)) return true
  const [one, other] = [fold(first), fold(second)]
  const whole = vocabulary.get(one + other) ?? 0
  const hyphenated = vocabulary.get(`${one}-${other}`) ?? 0
  if (whole !== hyphenated) return hyphenated > whole
  const tail = one.slice(one.lastIndexOf('-') + 1)
  if (HANGS_ON_HYPHEN.has(other)) return true
  if (JOINED_WITH_HYPHEN.has(tail)) return vocabulary.has(other)
  // A word that has a hyphen already (state-of-the-) goes on as it began.
  if (tail !== one && PARTS.has(tail)) return true
  const compound = (part: string): boolean => part.length >= SHORTEST_COMPOUND_PART && !PARTS.has(part) && vocabulary.has(part)
  return compound(tail) && compound(other)
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[‐‑]/g, '-').replace(/’/g, "'")
}
