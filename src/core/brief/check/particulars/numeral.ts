import { numbersIn } from '../numbers.ts'
import { numeralsInChinese } from './numerals-in-chinese.ts'
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

/** The numbers of a text in order. Figures with a scale in words (“2.5 million”) are one number. */
export function numeralsIn(text: string, words: boolean): Numeral[] {
  const chinese = numeralsInChinese(text)
  const isOwn = ({ start, end }: Numeral): boolean => !chinese.some((each) => start < each.end && each.start < end)
  const figures = numbersIn(text).map(({ printed, values, at }): Numeral => {
    const end = at + printed.length
    const fold = /^-?fold(?!\p{L})/u.exec(text.slice(end, end + 6))
    return { printed, start: at, end: end + (fold?.[0].length ?? 0), values, kind: fold ? 'factor' : 'number', inWords: false }
  })
  const signs = [...figures.filter(isOwn), ...chinese]
  const inWords = words
    ? numeralsInWords(text).filter(({ start, end }) => !figures.some((each) => start < each.end && each.start < end))
    : []
  return [...signs, ...inWords].toSorted((one, other) => one.start - other.start)
}
