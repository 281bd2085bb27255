import { compileThemes, amountOf, isSuggested } from '../suggestion.ts'
import type { Theme } from '../theme.ts'
import { crossValidate, helps } from './cross-validate.ts'
import { learnTheme, type Decided, type Learned } from './learn-theme.ts'
import { wordFeatures } from './word-features.ts'

/** Below so many decisions nothing is learned. */
export const FROM_DECISIONS = 10

/**
 * What is known of paragraphs: those that were decided on (accepted or marked: yes; rejected: no), and others of the same articles, which somebody read and neither marked nor was asked about.
 * Without the latter learning would only see what the terms find, and take every paragraph for one of the theme.
 */
export type Lesson = { theme: Theme; decided: { text: string; is: boolean }[]; besides: string[] }

/**
 * What came of studying a theme. `terms` and `learned`: F1 of terms alone and with learning by cross-validation, null before there are enough decisions of both kinds; `model` only where
 * learning helps: then suggestions use it.
 */
export type Studied = { theme: string; decisions: number; terms: number | null; learned: number | null; model: Learned | null }

/** Studies one theme: some milliseconds for fifty decisions, under a second for two thousand. */
export function studyTheme({ theme, decided, besides }: Lesson): Studied {
  const decisions = decided.length
  const nothing = { theme: theme.slug, decisions, terms: null, learned: null, model: null }
  if (decisions < FROM_DECISIONS || !decided.some(({ is }) => is)) return nothing
  const matcher = compileThemes([theme])
  const of = (text: string, is: boolean): Decided => ({ words: wordFeatures(text), is, amount: amountOf(text, matcher) })
  const all = [...decided.map(({ text, is }) => of(text, is)), ...besides.map((text) => of(text, false))]
  if (all.every(({ is }) => is)) return nothing
  const compared = crossValidate(all, isSuggested)
  return {
    ...nothing,
    terms: rounded(compared.terms.f1),
    learned: rounded(compared.learned.f1),
    model: helps(compared) ? learnTheme(all) : null,
  }
}

/** As it is shown. */
function rounded(f1: number): number {
  return Math.round(f1 * 100) / 100
}
