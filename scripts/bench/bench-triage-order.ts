import { judgeByDecisions } from '#core/learning/by-decisions.ts'
import { amountOf, compileThemes, isSuggested } from '#core/suggestion.ts'
import type { Theme } from '#core/theme.ts'

type Labelled = { text: string; is: boolean }

/** Suggestions that are decided on before the rest is put in order. */
const DECIDED = [6, 12, 24]

/**
 * What ordering by decisions spares: of the suggestions of a theme that are left after so many decisions, the mean precision at each right one (average precision) in an order by decisions, in one by
 * the terms' own score, and as they come; `draws` are orders of the same paragraphs.
 */
export function benchOrder(name: string, theme: Theme, draws: readonly (readonly Labelled[])[]): string[] {
  const matcher = compileThemes([theme])
  return DECIDED.flatMap((count) => {
    const totals = { decisions: 0, terms: 0, asTheyCome: 0, left: 0, used: 0 }
    for (const drawn of draws) {
      const suggested = drawn
        .map((each) => ({ ...each, amount: amountOf(each.text, matcher) }))
        .filter(({ amount }) => isSuggested(amount))
      const [decided, left] = [suggested.slice(0, count), suggested.slice(count)]
      if (!left.some(({ is }) => is) || !left.some(({ is }) => !is) || decided.length < count) continue
      const judge = judgeByDecisions(theme, decided)
      const likely = new Map(left.map((each) => [each, judge(each.text).likely]))
      totals.decisions += precision(left.toSorted((one, other) => (likely.get(other) ?? 0) - (likely.get(one) ?? 0)))
      totals.terms += precision(left.toSorted((one, other) => other.amount - one.amount))
      totals.asTheyCome += precision(left)
      totals.left += left.length
      totals.used += 1
    }
    if (totals.used === 0) return []
    const mean = (total: number): string => (total / totals.used).toFixed(2)
    return [
      `  ${name.padEnd(34)} after ${String(count).padStart(2)} decisions, of ${Math.round(totals.left / totals.used)} left: by decisions ${mean(totals.decisions)}  by terms ${mean(totals.terms)}  as they come ${mean(totals.asTheyCome)}`,
    ]
  })
}

function precision(order: readonly Labelled[]): number {
  let right = 0
  let sum = 0
  for (const [at, { is }] of order.entries()) {
    if (!is) continue
    right += 1
    sum += right / (at + 1)
  }
  return right === 0 ? 0 : sum / right
}
