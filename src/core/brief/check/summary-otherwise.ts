import { tokensOf } from '#core/evidence/tokens.ts'
import { remembered } from '#core/in-text/remembered.ts'
import { t } from '#text/text.ts'
import { likelihoodWordsIn } from './wording/likelihood-words.ts'

/** A sentence of the summary and one below judge the same where they share this part of the shorter one's words. */
const SAME = 0.6
/** Words shorter than this mostly join others. */
const SHORT = 4
/** That something goes on, or has ended: the sections below or the evidence must say so too. English and Russian. */
const GOES_ON =
  /\b(?:still|continues?|continuing|goes on|go on|keeps? on|no longer|any more|ever since|once again|yet again)\b|(?<!\p{L})(?:по-прежнему|продолжа\p{L}*|всё ещё|все еще|ещё|больше не|снова|вновь)(?!\p{L})/giu

/** What a sentence of the summary says otherwise than the sections below: another likelihood of the same, or that it goes on where neither they nor its excerpts say so. */
export function saidOtherwise(text: string, below: readonly string[], quotes: readonly string[]): string[] {
  // Only a sentence that judges or goes on can be told otherwise: of the others nothing is compared, since a long brief has thousands below.
  if (stepsIn(text).length === 0 && text.search(GOES_ON) === -1) return []
  const same = below.filter((other) => isSame(text, other))
  return [...otherLikelihood(text, same), ...goesOn(text, [...same, ...quotes])]
}

function otherLikelihood(text: string, same: readonly string[]): string[] {
  const [here, second] = stepsIn(text)
  const there = same.flatMap((other) => stepsIn(other))
  const [one] = there
  if (here === undefined || second !== undefined || one === undefined || there.some(({ step }) => step === here.step)) return []
  return [t('gate:summary.likelihood', { here: here.words, there: one.words })]
}

function stepsIn(text: string): { words: string; step: number | null }[] {
  return likelihoodWordsIn(text).filter(({ step }) => step !== null)
}

function goesOn(text: string, told: readonly string[]): string[] {
  if (told.length === 0) return []
  const words = [...new Set(text.match(GOES_ON) ?? [])]
  const isTold = told.some((other) => other.match(GOES_ON) !== null)
  return isTold ? [] : words.map((what) => t('gate:summary.particular', { what }))
}

function isSame(one: string, other: string): boolean {
  const [here, there] = [keysOf(one), keysOf(other)]
  const shared = [...here].filter((key) => there.has(key)).length
  return shared >= 2 && shared >= Math.min(here.size, there.size) * SAME
}

/** The words of a sentence but for those that say how likely it is. */
const keysOf = remembered((text): ReadonlySet<string> => {
  const bare = likelihoodWordsIn(text).reduce((rest, { words }) => rest.replace(words, ' '), text)
  return new Set(tokensOf(bare).flatMap(({ key, folded }) => (folded.length >= SHORT ? [key] : [])))
})
