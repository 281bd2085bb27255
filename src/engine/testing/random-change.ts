import type { Result } from '#core/result.ts'
import type { Engine } from '../engine.ts'
import type { Dice } from './dice.ts'

/** One change of a library, with choices of its own; `files` is where it may write files. */
export type Change = (call: Engine['call'], die: Dice, files: string) => Promise<Result<unknown>>

const WORDS = ['Gas', 'Kohle', 'нефть', '天然气', 'rail', 'Öl', 'ports', '“quoted”'] as const

/** One to four words. */
export function words(die: Dice): string {
  return Array.from({ length: 1 + die.below(4) }, () => die.of(WORDS)).join(' ')
}

export const refused: Result<never> = { ok: false, failure: { code: 'bad-input', message: 'Nothing to choose from.' } }

/** A part of a theme: some term, and whatever has the theme of what stands at these places. */
export function splitOf(die: Dice): {
  name: string
  terms: string[]
  excerpts: string[]
  paragraphs: { article: string; block: number }[]
} {
  const articles = ['1', '2', '3']
  return {
    name: words(die),
    terms: [words(die)],
    excerpts: articles.map((article) => `${article}:${1 + die.below(4)}`),
    paragraphs: articles.map((article) => ({ article, block: 2 + die.below(3) })),
  }
}
