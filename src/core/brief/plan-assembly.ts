import { findDisagreement } from './disagreements.ts'
import type { Passage, SuggestedBlock } from './passages.ts'
import { bestPassage } from './passages.ts'

/** Passages marked for one theme: enough for its findings and for the sections before them, few enough to read before sending. */
const PER_THEME = 6
/** From one outlet, so that a theme never rests on a single voice when there are others. */
const PER_OUTLET = 2

/**
 * Chooses, for themes that have no excerpts yet, the passages that become excerpts before a draft is assembled: the best first, spread over
 * outlets, each block once, passages in the brief's language before others; two that give different numbers for the same thing both come along.
 */
export function planAssembly(themes: readonly string[], blocks: readonly SuggestedBlock[], language: string): Passage[] {
  const taken = new Set<string>()
  return themes.flatMap((theme) => {
    const passages = blocks
      .filter((block) => block.theme === theme)
      .flatMap((block) => bestPassage(block) ?? [])
      .toSorted((one, other) => order(one, other, language))
    const free = passages.filter((passage) => !taken.has(placeOf(passage)))
    const chosen = spread(free, [...rivals(free)])
    for (const passage of chosen) taken.add(placeOf(passage))
    return chosen
  })
}

function rivals(passages: readonly Passage[]): Set<Passage> {
  const found = findDisagreement(passages, (passage) => passage.quote, outletOf)
  return new Set(found ? [found.one.item, found.other.item] : [])
}

function spread(passages: readonly Passage[], first: readonly Passage[]): Passage[] {
  const chosen = [...first]
  for (const limit of [1, PER_OUTLET]) {
    for (const passage of passages) {
      if (chosen.length >= PER_THEME) return chosen
      if (chosen.includes(passage) || chosen.filter((each) => outletOf(each) === outletOf(passage)).length >= limit) continue
      chosen.push(passage)
    }
  }
  return chosen
}

function order(one: Passage, other: Passage, language: string): number {
  const foreign = (passage: Passage): number => (passage.article.language === language ? 0 : 1)
  return (
    foreign(one) - foreign(other) ||
    other.weight - one.weight ||
    Number(one.article.id) - Number(other.article.id) ||
    one.block - other.block
  )
}

function outletOf({ article }: Passage): string {
  return article.publication ?? `article ${article.id}`
}

function placeOf({ article, block }: Passage): string {
  return `${article.id}:${block}`
}
