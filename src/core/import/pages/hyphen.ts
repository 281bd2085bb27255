/**
 * How often a document uses each word, in lower case; hyphenated words count whole. `cuts`: it cuts words at the ends of lines, as many lines end in a
 * hyphen; where few do, they are those of compounds.
 */
export type Vocabulary = { words: ReadonlyMap<string, number>; cuts: boolean }

/** A hyphen, or a dash without a space before it, at the end of a line. */
const OPEN_WORD = /[\p{L}\p{M}\p{N}][-‐\u00ad–]$/u

const WORD = /[\p{L}\p{M}'’]+(?:[-‐‑][\p{L}\p{M}'’]+)*/gu
/** Enough to know a document's words. */
const MOST_WORDS = 400_000
/** Where words are cut, one line in ten to twenty ends so; compounds alone make less than one in fifty. */
const CUT_LINES = 0.03
/** Too few lines to tell. */
const FEW_LINES = 25

/** First parts that keep their hyphen in most languages that are printed here. */
const JOINED_WITH_HYPHEN = new Set(
  'sino russo franco anglo euro afro indo greco austro turko turco self non ex vice anti pro semi quasi pseudo multi post pre cross so well all high low long short full half mid near far fast slow ever much кое северо южно западно восточно юго общественно социально вице экс'.split(
    ' ',
  ),
)
/** First parts of Russian compounds, which are always written with a hyphen: directions, ranks, and what joins two adjectives. */
const RUSSIAN_FIRST =
  /^(?:северо|юго|вице|экс|пресс|обер|(?:научно|общественно|социально|военно|торгово|финансово|учебно|физико|хозяйственно|культурно))$/u
/** What follows `по-`: adverbs (`по-прежнему`, `по-русски`); words that only begin so end otherwise (`по-лучил`). */
const AFTER_PO =
  /^(?:прежнему|видимому|другому|новому|старому|разному|настоящему|своему|моему|твоему|нашему|вашему|хорошему|\p{L}{2,20}ски|\p{L}{2,20}цки)$/u
/** First parts that hardly begin another word, unless only a syllable follows (multi-ple). */
const PREFIXES = new Set('well self multi non cost'.split(' '))
/** Words that begin as one of these do and are none with it. */
const NO_PREFIX = /^(?:etheless|sense|chalan|descript|plus|lier$|liest$|liness$)/u
const SHORTEST_AFTER_PREFIX = 5
/** The parts of the compass and what else is joined to its opposite. */
const OPPOSITES = new Set([
  'north south',
  'south north',
  'east west',
  'west east',
  'north north',
  'south south',
  'push pull',
  'supply demand',
  'север юг',
  'юг север',
  'восток запад',
  'запад восток',
  'солтүстік оңтүстік',
  'оңтүстік солтүстік',
  'шығыс батыс',
  'батыс шығыс',
  'из за',
  'из под',
  'win win',
])
const NUMBERS = new Set(
  'two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety first second third'.split(
    ' ',
  ),
)
/** Last parts that keep it: Russian particles, and what English compounds end in. */
const HANGS_ON_HYPHEN = new Set(
  'то либо нибудь таки ка friendly based benefit led backed owned related driven funded sponsored brokered controlled dominated oriented sharing level scale term style century range tier'.split(
    ' ',
  ),
)
/** Short words that are also parts of longer ones (with-out, through-out, him-self): no sign of a compound. */
const PARTS = new Set(
  'with out in to there fore through over under up on for any some every no not him her them our your it self selves one body thing where when what ever how can the and of a an at by as per con de re ex pre pro'.split(
    ' ',
  ),
)
const SHORTEST_COMPOUND_PART = 3

/** Whether a word or a range (`2019–`) goes on in the next line, so that no paragraph ends between the two. */
export function goesOverLine(before: string, after: string): boolean {
  return OPEN_WORD.test(before.slice(-3)) && /^[\p{L}\p{N}]/u.test(after)
}

/** Words that join two of which the first leaves out its end: `Öl-` + `und Gasnetze`. */
const JOINING = new Set('und oder bzw sowie and и или және et ou'.split(' '))

/** Whether the hyphen stands for what two words have in common, so that the next line begins a word of its own. */
export function leavesOutEnd(first: string, second: string, { words }: Vocabulary): boolean {
  return JOINING.has(second) && !words.has(fold(first + second))
}

/** Counts the words that stand whole within lines. Words that a hyphen cuts at a line's end are left out. */
export function readVocabulary(lines: Iterable<string>): Vocabulary {
  const words = new Map<string, number>()
  let counted = 0
  let all = 0
  let cut = 0
  let rest = false
  for (const line of lines) {
    // What goes on from the line before is no word of its own.
    const whole = (rest ? line.replace(/^\S{1,80}/, '') : line).replace(/[\p{L}\p{M}'’]{1,80}[-‐\u00ad]$/u, '')
    rest = /\p{Ll}[-‐\u00ad]$/u.test(line.slice(-4))
    all += 1
    if (rest) cut += 1
    if (counted > MOST_WORDS) continue
    for (const [word] of whole.matchAll(WORD)) {
      const folded = fold(word)
      words.set(folded, (words.get(folded) ?? 0) + 1)
      counted += 1
    }
  }
  return { words, cuts: all < FEW_LINES || (cut > 1 && cut >= all * CUT_LINES) }
}

/**
 * Whether the hyphen at the end of a line belongs to the word (`Sino-` + `Russian`) or only cuts it (`govern-` + `ment`). What the rest of the document
 * writes decides; where it writes neither, the parts do. Without any sign the word was cut, if the document cuts words.
 */
export function keepsHyphen(first: string, second: string, { words, cuts }: Vocabulary): boolean {
  if (/^[\p{Lu}\p{N}]/u.test(second) && !(isCapitals(first) && isCapitals(second))) return true
  if (/\p{N}$/u.test(first)) return true
  const [one, other] = [fold(first), fold(second)]
  const whole = words.get(one + other) ?? 0
  const hyphenated = words.get(`${one}-${other}`) ?? 0
  if (whole !== hyphenated) return hyphenated > whole
  const tail = one.slice(one.lastIndexOf('-') + 1)
  // No word is cut behind its first letter.
  if (tail.length === 1 || NUMBERS.has(tail) || HANGS_ON_HYPHEN.has(other)) return true
  if (tail === 'по' && AFTER_PO.test(other)) return true
  if (RUSSIAN_FIRST.test(tail) && !other.startsWith('слав')) return true
  if (PREFIXES.has(tail) && other.length >= SHORTEST_AFTER_PREFIX && !NO_PREFIX.test(other)) return true
  if (OPPOSITES.has(`${tail} ${other}`)) return true
  if (JOINED_WITH_HYPHEN.has(tail) && words.has(other)) return true
  // A word that has a hyphen already (state-of-the-) goes on as it began.
  if (tail !== one && PARTS.has(tail)) return true
  const compound = (part: string): boolean => part.length >= SHORTEST_COMPOUND_PART && !PARTS.has(part) && words.has(part)
  return !cuts || (compound(tail) && compound(other))
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[‐‑]/g, '-').replace(/’/g, "'")
}
