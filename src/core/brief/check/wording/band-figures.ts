import { likelihoodWordsIn } from './likelihood-words.ts'

/** The band that a text gives behind a word of likelihood, “unlikely (20–45 per cent)”: [start, end) of the figures, in UTF-16 units, and what they say, in per cent. */
export type BandFigures = {
  word: string
  step: number
  start: number
  end: number
  printed: string
  band: [from: number, to: number]
}

const FIGURES =
  /^,?\s?\(?(?:about |roughly |i\.e\. |that is,? )?(?<printed>(?<from>\d{1,3})\s?(?:%|per ?cent)?\s?(?:[-–—]|to)\s?(?<to>\d{1,3})\s?(?:%|per ?cent))\)?/iu

/** The bands that a text gives itself beside its words of likelihood, in order. English. */
export function bandFiguresIn(text: string): BandFigures[] {
  return likelihoodWordsIn(text).flatMap(({ words, step, end }) => {
    const found = step === null ? null : FIGURES.exec(text.slice(end))
    if (step === null || found === null) return []
    const { printed = '', from, to } = found.groups ?? {}
    const start = end + found[0].indexOf(printed)
    return [{ word: words, step, start, end: start + printed.length, printed, band: [Number(from), Number(to)] }]
  })
}
