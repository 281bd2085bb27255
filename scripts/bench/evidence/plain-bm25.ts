import { isCommon } from '#core/evidence/stop-words.ts'
import { tokensOf } from '#core/evidence/tokens.ts'

const K1 = 0.9
const B = 0.4

/** BM25 over stemmed words and nothing else: the places of the ten best passages. */
export function plainBm25(texts: readonly string[]): (query: string) => number[] {
  const documents = texts.map((text) => counts(text))
  const holding = new Map<string, number>()
  for (const { words } of documents) for (const key of words.keys()) holding.set(key, (holding.get(key) ?? 0) + 1)
  const average = documents.reduce((sum, { length }) => sum + length, 0) / documents.length
  const rarity = (key: string): number => {
    const n = holding.get(key) ?? 0
    return Math.log(1 + (texts.length - n + 0.5) / (n + 0.5))
  }
  return (query) => {
    const wanted = [...counts(query).words.keys()].map((key) => ({ key, weight: rarity(key) }))
    const scored = documents.map(({ words, length }, place) => {
      let score = 0
      for (const { key, weight } of wanted) {
        const times = words.get(key) ?? 0
        score += (weight * times * (K1 + 1)) / (times + K1 * (1 - B + (B * length) / average))
      }
      return { place, score }
    })
    const found = scored.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score)
    return found.slice(0, 10).map(({ place }) => place)
  }
}

function counts(text: string): { words: Map<string, number>; length: number } {
  const words = new Map<string, number>()
  const tokens = tokensOf(text)
  for (const { key, folded } of tokens) if (!isCommon(folded)) words.set(key, (words.get(key) ?? 0) + 1)
  return { words, length: tokens.length }
}
