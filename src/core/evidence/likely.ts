import { fold, foldsPlainly, withoutOptional } from '../fold.ts'
import type { Weights } from './score.ts'
import type { Wanted } from './sentence.ts'
import { beginning } from './stem.ts'

/** The `most` passages that seem to hold the most of what is wanted, by looking for how its words begin: quick, and never too few of them. */
export function likely<P extends { text: string }>(wanted: Wanted, passages: readonly P[], weights: Weights, most: number): P[] {
  const words = wanted.words.map(({ key }) => ({ begins: beginning(key), weight: weights.of(key) }))
  const weighed = passages.flatMap((passage) => {
    const lower = passage.text.toLowerCase()
    const text = foldsPlainly(lower) ? lower : fold(withoutOptional(lower))
    let weight = 0
    for (const word of words) if (text.includes(word.begins)) weight += word.weight
    return weight > 0 ? [{ passage, weight }] : []
  })
  return weighed
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ passage }) => passage)
}
