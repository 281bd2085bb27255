import { termProblem } from '#core/themes/term-problem.ts'
import { t } from '#text/text.ts'

/** Terms are looked for in the library once nothing was typed for so long, in milliseconds. */
export const TERMS_REST = 250

/** The terms in a text with one on each line: trimmed, without empty lines and without repetitions in any case. */
export function termsOf(text: string): string[] {
  const terms = new Map<string, string>()
  for (const line of text.split('\n')) {
    const term = line.trim().replace(/\s+/g, ' ')
    if (term !== '' && !terms.has(term.toLowerCase())) terms.set(term.toLowerCase(), term)
  }
  return [...terms.values()]
}

/** Why the first of these terms that is wrong is refused; undefined where none is. */
export function wrongTerm(terms: readonly string[]): string | undefined {
  for (const term of terms) {
    const problem = termProblem(term)
    if (problem !== null) return t(`refused:term.${problem}`, { term })
  }
  return undefined
}
