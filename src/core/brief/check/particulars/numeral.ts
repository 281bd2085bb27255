import { numbersIn } from '../numbers.ts'
import { numeralsInChinese } from './numerals-in-chinese.ts'
import { numberWord } from './number-words.ts'
import { numeralsInWords } from './numerals-in-words.ts'

/** A number where it stands in a text, in figures or words. A share is of 1: “two thirds”; a factor says how many times as much. */
export type Numeral = {
  printed: string
  start: number
  end: number
  values: number[]
  kind: 'number' | 'share' | 'factor'
  inWords: boolean
}

const RANGE = /^\s(?:to|and|or|до|или|и)\s$/iu

/** The numbers of a text in order. Figures with a scale in words (“2.5 million”) are one number. */
export function numeralsIn(text: string, words: boolean): Numeral[] {
  const chinese = numeralsInChinese(text)
  const isOwn = ({ start, end }: Numeral): boolean => !chinese.some((each) => start < each.end && each.start < end)
  const figures = numbersIn(text).map(({ printed, values, at }): Numeral => {
    const end = at + printed.length
    const fold = /^-?fold(?!\p{L})/u.exec(text.slice(end, end + 6))
    return { printed, start: at, end: end + (fold?.[0].length ?? 0), values, kind: fold ? 'factor' : 'number', inWords: false }
  })
  const signs = [...joined(text, figures).filter(isOwn), ...chinese]
  const inWords = words
    ? numeralsInWords(text).filter(({ start, end }) => !figures.some((each) => start < each.end && each.start < end))
    : []
  return [...signs, ...withScaleOfNext(text, inWords)].toSorted((one, other) => one.start - other.start)
}

/** A number with a scale, and right behind it one of a smaller scale: «1 млрд 604 млн», “2 million 300 thousand”. */
const SCALED =
  /(?:(?<trillion>trillion|trn|tn|трлн|триллион\p{L}*)|(?<billion>billion|bn|млрд|миллиард\p{L}*)|(?<million>million|mn|mln|млн|миллион\p{L}*)|(?<thousand>thousand|тыс|тысяч\p{L}*))\.?$/iu
const RANKS = ['thousand', 'million', 'billion', 'trillion']
const rankOf = (printed: string): number => {
  const groups = SCALED.exec(printed)?.groups ?? {}
  return RANKS.findIndex((rank) => groups[rank] !== undefined)
}

/** Numbers that are told in two parts are one: their sum. */
function joined(text: string, figures: readonly Numeral[]): Numeral[] {
  return figures.reduce<Numeral[]>((done, numeral) => {
    const last = done.at(-1)
    if (last === undefined || !/^[\s\u00a0]$/u.test(text.slice(last.end, numeral.start))) return [...done, numeral]
    const [high, low] = [rankOf(last.printed), rankOf(numeral.printed)]
    const isRest = low === -1 ? high === 0 && /^\d{3}$/u.test(numeral.printed) : low < high
    if (high === -1 || !isRest || numeral.kind !== 'number') return [...done, numeral]
    const values = [(last.values[0] ?? 0) + (numeral.values[0] ?? 0)]
    return [...done.slice(0, -1), { ...last, printed: text.slice(last.start, numeral.end), end: numeral.end, values }]
  }, [])
}

/** “from eight to twelve million”: the first may be so many millions as well. */
function withScaleOfNext(text: string, numerals: readonly Numeral[]): Numeral[] {
  return numerals.map((numeral, index) => {
    const next = numerals[index + 1]
    if (next === undefined || !RANGE.test(text.slice(numeral.end, next.start))) return numeral
    const [own, scale] = [numeral, next].map(({ printed }) => numberWord(printed.split(/[\s-]/u).at(-1)?.toLowerCase() ?? ''))
    if (scale?.kind !== 'scale' || own?.kind === 'scale' || numeral.kind !== 'number') return numeral
    return { ...numeral, values: [...numeral.values, ...numeral.values.map((value) => value * scale.value)] }
  })
}
