/** A number as it is printed, and what it may mean: “1.500” is read as 1.5 and as 1,500, “1.2” in “1.2 to 1.5 million” as 1.2 and 1.2 million. */
export type PrintedNumber = { printed: string; values: number[]; at: number }

const DIGITS = /\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/gu
const SCALES: readonly (readonly [number, RegExp])[] = [
  [1e2, /^(?:hundred)\b/iu],
  [1e3, /^(?:thousand|тыс|мың|مىڭ|mille|milliers?|Tausend)/iu],
  [1e4, /^[万萬]/u],
  [1e6, /^(?:million|mn\b|mln\b|млн|миллион|مىليون|Mio\b)/iu],
  [1e8, /^[亿億]/u],
  [1e9, /^(?:billion|bn\b|млрд|миллиард|مىليارد|Milliarde|milliard|Mrd\b)/iu],
  [1e12, /^(?:trillion|trn\b|tn\b|трлн|триллион)/iu],
]
/** Written against the number without a space, as in “$5m”. */
const LETTER_SCALES: readonly (readonly [number, RegExp])[] = [
  [1e3, /^k\b/iu],
  [1e6, /^m\b/u],
]
const RANGE = /^\s*(?:to|and|or|of(?:\s(?:an?|the|its)\s\p{Ll}+)?|out of|из|[-–—]|до|или|и|bis|und|à|et|至|到)\s*$/iu
const WORDS: readonly string[] = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty'
).split(' ')
const WORD = new RegExp(`\\b(?:${WORDS.slice(1).join('|')})\\b`, 'giu')

/** The numbers of a text written in digits, in order. Digits that are part of a name (G20, COVID-19) are left out. */
export function numbersIn(text: string): PrintedNumber[] {
  return allNumbers(text).filter(
    ({ at }) => !/(?!\p{Script=Han})\p{L}[-‑–]?$/u.test(text.slice(0, at)) || /(?:^|\P{L})mid-$/iu.test(text.slice(0, at)),
  )
}

/** Every value that a text gives, in digits or (English) in words up to twenty. */
export function valuesIn(text: string): Set<number> {
  const inDigits = text.replace(WORD, (word) => String(WORDS.indexOf(word.toLowerCase())))
  return new Set([...allNumbers(text), ...allNumbers(inDigits)].flatMap(({ values }) => values))
}

function allNumbers(text: string): PrintedNumber[] {
  const found = [...text.matchAll(DIGITS)].map((match) => {
    const end = match.index + match[0].length
    return { digits: match[0], at: match.index, end, scale: scaleAt(text, end) }
  })
  return found.map(({ digits, at, end, scale }, index) => {
    const next = found[index + 1]
    const shared = scale === null && next?.scale && RANGE.test(text.slice(end, next.at)) ? next.scale.by : null
    const read = readings(digits, scale === null && !/\p{Script=Cyrillic}/u.test(text))
    const values = scale === null ? read : read.map((value) => times(value, scale.by))
    const printed = text.slice(at, scale?.end ?? end)
    return { printed, at, values: shared === null ? values : [...values, ...read.map((value) => times(value, shared))] }
  })
}

function scaleAt(text: string, end: number): { by: number; end: number } | null {
  const space = /^[\s\u00a0\u202f-]?/u.exec(text.slice(end))?.[0].length ?? 0
  const rest = text.slice(end + space)
  const scale = (space === 0 ? LETTER_SCALES : []).concat(SCALES).find(([, pattern]) => pattern.test(rest))
  if (!scale) return null
  const word = scale[1].exec(rest)?.[0].length ?? 0
  // The end of a Russian or German word, and the stop of a short form: “85,7 миллиона тонн”, “5 млн. тонн”.
  const letters = /^[\p{Script=Cyrillic}\p{Script=Latin}]*/u.exec(rest.slice(word))?.[0].length ?? 0
  const stop = /^(?:тыс|млн|млрд|трлн)\.(?=\s\p{Ll})/u.test(rest) ? 1 : 0
  const ending = letters + stop
  return { by: scale[0], end: end + space + word + ending }
}

/** What digits with separators may stand for: a comma or full stop before three digits separates thousands in one country and decimals in the next. */
function readings(digits: string, isPlainLatin: boolean): number[] {
  const plain = digits.replace(/['’\s\u00a0\u202f]/gu, '')
  const separators = plain.match(/[.,]/gu) ?? []
  const last = separators.at(-1)
  if (last === undefined) return [Number(plain)]
  const decimal = separators.filter((each) => each === last).length === 1 ? asDecimal(plain, last) : null
  const grouped =
    /^\d{1,3}(?:[.,]\d{3})+$/u.test(plain) && new Set(separators).size === 1 ? Number(plain.replace(/[.,]/gu, '')) : null
  // Nobody measures to three zeros, and English counts in thousands where no scale follows: “44,000” is no 44.
  const isGrouped = grouped !== null && (/[.,]000$/u.test(plain) || (isPlainLatin && last === ','))
  return [isGrouped ? null : decimal, grouped].filter((value) => value !== null)
}

function asDecimal(plain: string, separator: string): number {
  const at = plain.lastIndexOf(separator)
  return Number(`${plain.slice(0, at).replace(/[.,]/gu, '')}.${plain.slice(at + 1)}`)
}

/** Rounded, so that 1.2 × 10⁶ is 1,200,000 and not a hair beside it. */
function times(value: number, by: number): number {
  return Number((value * by).toPrecision(12))
}
