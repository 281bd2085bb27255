import { SCALES } from './scales.ts'
import type { VagueWord } from './vague-words.ts'

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TENS = ['ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const NUMBER = `(?:\\d{1,3}(?:[.,]\\d{1,2})?(?:(?:\\s?[-–]\\s?| to )\\d{1,3})?|(?:${TENS.join('|')})(?:[- ](?:${UNITS.join('|')}))?|${UNITS.join('|')})`
const PER_CENT = '\\s?(?:%|-?per[- ]?cent)'
const CHANCE = '(?:chances?|probabilit(?:y|ies)|likelihood|possibility|odds)'
const SMALL = `(?:\\d{1,3}|${[...UNITS, ...TENS].join('|')})`

/** “a 30 per cent chance”, “70 % likely”, “a probability of 0.3”, “one chance in three”; after “of” a share may belong to what follows (“a chance of 30 per cent growth”). */
const FIGURES = new RegExp(
  [
    `(?<a>${NUMBER})${PER_CENT} (?:${CHANCE}|(?:un)?likely|probable|certain|sure)`,
    `${CHANCE}(?: (?:of|is|are|at|stands at|put at|about|around|roughly|only|some|just)){1,3} (?<b>${NUMBER})${PER_CENT}(?=[.,;:)]| that\\b|$)`,
    `${CHANCE}(?: (?:of|is|at|about|around)){1,2} (?<c>0[.,]\\d{1,2}|1[.,]0)(?!\\d)`,
    `(?<d>${SMALL})(?:-| )(?:chances? )?(?:in|out of)(?:-| )(?:an? )?(?<e>${SMALL}|hundred)(?: ${CHANCE})?`,
  ].join('|'),
  'giu',
)

/** The likelihoods that a text gives in figures, each with the step of the scales that is nearest to it. English. */
export function chancesIn(text: string): VagueWord[] {
  return [...text.matchAll(FIGURES)].flatMap(({ 0: words, index: start, groups = {} }): VagueWord[] => {
    const { a, b, c, d, e } = groups
    // “one in three people” is a share: a chance is called one.
    if (d !== undefined && !/chance|probabilit|likelihood|odds/iu.test(words)) return []
    const share = c !== undefined ? valueOf(c) : d === undefined ? valueOf(a ?? b ?? '') / 100 : valueOf(d) / valueOf(e ?? '')
    if (!(share >= 0 && share <= 1) || /\p{L}|\p{N}/u.test(text.slice(Math.max(0, start - 1), start))) return []
    return [
      { words, start, end: start + words.length, step: stepOf(/unlikely$/iu.test(words) ? 1 - share : share), doubtful: false },
    ]
  })
}

function valueOf(said: string): number {
  const word = said.toLowerCase()
  if (word === 'hundred') return 100
  const [tens = '', unit = ''] = word.split(/[- ]/u)
  const inWords = (TENS.indexOf(tens) + 1) * 10 + UNITS.indexOf(unit === '' ? tens : unit) + 1
  return /^\d/u.test(word) ? Number.parseFloat(word.replace(',', '.')) : inWords
}

/** The step of ICD 203 whose band has the share, or is nearest. */
function stepOf(share: number): number {
  const distances = SCALES['icd-203'].steps.map(({ band: [from, to] }) => Math.max(0, from - share * 100, share * 100 - to))
  return distances.indexOf(Math.min(...distances))
}
