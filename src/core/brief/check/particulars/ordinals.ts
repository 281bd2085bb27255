import { remembered } from '../../../in-text/remembered.ts'

/** “third”, “21st”, “XIV”, «третий»: a place in an order. `of`: the word behind it, as far as all its forms share it. */
export type Ordinal = { printed: string; start: number; end: number; value: number; of: string }

const ENGLISH =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const TENS: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const RUSSIAN: readonly (readonly [RegExp, number])[] = (
  [
    ['одиннадцат', 11],
    ['двенадцат', 12],
    ['тринадцат', 13],
    ['четырнадцат', 14],
    ['пятнадцат', 15],
    ['шестнадцат', 16],
    ['двадцат', 20],
    ['перв', 1],
    ['втор', 2],
    ['четв[её]рт', 4],
    ['пят', 5],
    ['шест', 6],
    ['седьм', 7],
    ['восьм', 8],
    ['девят', 9],
    ['десят', 10],
  ] as const
).map(([stem, value]) => [new RegExp(`^${stem}(?:ый|ой|ая|ое|ого|ому|ым|ом|ую|ые|ых|ыми)$`, 'u'), value])
const THIRD = /^трет(?:ий|ья|ье|ьего|ьему|ьим|ьем|ьей|ью|ьи|ьих|ьими)$/u
const WORDS = /(?<![\p{L}\p{N}-])(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?\p{L}{4,}(?![\p{L}\p{N}])/giu
const FIGURES = /(?<![\p{L}\p{N}.,])(\d{1,3})(?:st|nd|rd|th|-?(?:й|я|е|го|му|м|ю|х))(?![\p{L}\p{N}])/giu
const ROMAN = /(?<![\p{L}\p{N}.’'-])(?=[IVXL]{2,})(X{0,3}|XL|LX{0,3})(IX|IV|V?I{0,3})(?![\p{L}\p{N}’'-])/gu
/** “Second, …” counts the author’s own points; “at first”, “first of all” count nothing. */
const OWN_POINT = /^(?:ly\b|\s(?:of all|and foremost))/iu
const OPENS = /(?:^|[.;:!?]\s)[“”"«(]?$/u

/** The ordinals of a text in order; those that count its own points are left out. */
export const ordinalsIn = remembered((text): Ordinal[] => {
  const found = [
    ...[...text.matchAll(WORDS)].flatMap((match) => at(text, match, ordinalWord(match[0].toLowerCase()))),
    ...[...text.matchAll(FIGURES)].flatMap((match) => at(text, match, Number(match[1]))),
    ...[...text.matchAll(ROMAN)].flatMap((match) => at(text, match, romanValue(match[0]))),
  ]
  return found.toSorted((one, other) => one.start - other.start)
})

function at(text: string, { 0: printed, index: start }: RegExpExecArray, value: number | null): Ordinal[] {
  const end = start + printed.length
  const after = text.slice(end, end + 40)
  const isOwnPoint = OWN_POINT.test(after) || (after.startsWith(',') && OPENS.test(text.slice(Math.max(0, start - 3), start)))
  if (value === null || isOwnPoint || /(?<!\p{L})(?:at|во)[\s-]$/iu.test(text.slice(Math.max(0, start - 3), start))) return []
  const of = /^\s(?:\p{Lu}\p{L}+\s)?(\p{L}{4,})/u.exec(after)?.[1]?.toLowerCase().slice(0, 6) ?? ''
  return [{ printed, start, end, value, of }]
}

/** The place in an order that a word of either language says, null for another word. */
export function ordinalWord(word: string): number | null {
  const [ten, unit = ''] = word.includes('-') ? word.split('-') : ['', word]
  const value = ENGLISH.indexOf(unit) + 1
  if (value > 0 && (ten === '' || value < 10)) return value + (TENS[ten ?? ''] ?? 0)
  if (THIRD.test(word)) return 3
  return RUSSIAN.find(([pattern]) => pattern.test(word))?.[1] ?? null
}

function romanValue(roman: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 }
  const letters = roman.split('').map((letter) => values[letter] ?? 0)
  return letters.reduce((sum, value, index) => sum + (value < (letters[index + 1] ?? 0) ? -value : value), 0)
}

/** Ordinals that the evidence does not give: `other` where it gives another one of the same things, so that one of both is wrong. */
export function strangeOrdinals(text: string, given: readonly string[]): (Ordinal & { other: string | null })[] {
  const own = ordinalsIn(text)
  if (own.length === 0) return []
  const known = given.flatMap((each) => ordinalsIn(each))
  return own
    .filter(({ value }) => !known.some((each) => each.value === value))
    .map((each) => ({ ...each, other: known.find(({ of }) => of !== '' && of === each.of)?.printed ?? null }))
}
