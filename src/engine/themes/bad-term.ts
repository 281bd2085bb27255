import { failure, type Result } from '#core/result.ts'
import { termProblem } from '#core/themes/term-problem.ts'
import { t } from '#text/text.ts'

/** Why one of these terms is refused, null where all are fine. Failure: bad-term. */
export function badTerm(terms: readonly string[]): Result<never> | null {
  for (const term of terms) {
    const problem = termProblem(term)
    if (problem !== null) return failure('bad-term', t(`refused:term.${problem}`, { term }))
  }
  return null
}
