import { findDisagreement } from './disagreements.ts'
import { outletOf } from '../evidence.ts'
import { sameLanguage } from '#core/same-language.ts'
import type { Passage, SuggestedBlock } from './passages.ts'
import { bestPassage } from './passages.ts'
import { withoutReprints } from './reprints.ts'

/** Passages a draft needs in all: its findings, and the sections before them. Few enough to read before sending. */
const WANTED = 32
const FEWEST_PER_THEME = 8
/** A passage of less than this share of the best one's weight says too little about the theme. */
const WORTH_READING = 0.4
/** Rounds over the outlets: each is heard once before any is heard twice, and none more often than this on one theme. */
const MOST_PER_OUTLET = 3

/**
 * Chooses, for themes that have no excerpts yet, the passages that become excerpts before a draft is assembled: the best first, spread over
 * outlets, each block once, of a reprint and its original one; two that give different numbers for the same thing both come along. Passages in
 * another language than the brief's are taken only where fewer than two outlets write in it.
 */
export function planAssembly(themes: readonly string[], blocks: readonly SuggestedBlock[], language: string): Passage[] {
  const perTheme = Math.max(FEWEST_PER_THEME, Math.ceil(WANTED / Math.max(1, themes.length)))
  const taken = new Set<string>()
  const originals = withoutReprints(blocks.filter((block) => themes.includes(block.theme)))
  return themes.flatMap((theme) => {
    const passages = originals
      .filter((block) => block.theme === theme)
      .flatMap((block) => bestPassage(block) ?? [])
      .filter((passage) => !taken.has(placeOf(passage)))
      .toSorted(best)
      .filter(({ weight }, _, [first]) => weight >= (first?.weight ?? 0) * WORTH_READING)
    const own = passages.filter((passage) => sameLanguage(passage.language ?? passage.article.language, language))
    const readable =
      new Set(own.map(({ article }) => outletOf(article))).size < 2
        ? [...own, ...passages.filter((each) => !own.includes(each))]
        : own
    const chosen = spread(readable, rivals(readable), perTheme)
    for (const passage of chosen) taken.add(placeOf(passage))
    return chosen
  })
}

function rivals(passages: readonly Passage[]): Passage[] {
  const found = findDisagreement(
    passages,
    (passage) => passage.quote,
    ({ article }) => outletOf(article),
  )
  return found ? [found.one.item, found.other.item] : []
}

function spread(passages: readonly Passage[], first: readonly Passage[], most: number): Passage[] {
  const chosen = [...first]
  for (let limit = 1; limit <= MOST_PER_OUTLET; limit += 1) {
    for (const passage of passages) {
      if (chosen.length >= most) return chosen
      const heard = chosen.filter((each) => outletOf(each.article) === outletOf(passage.article)).length
      if (!chosen.includes(passage) && heard < limit) chosen.push(passage)
    }
  }
  return chosen
}

function best(one: Passage, other: Passage): number {
  return other.weight - one.weight || byPlace(one, other)
}

function byPlace(one: SuggestedBlock, other: SuggestedBlock): number {
  return Number(one.article.id) - Number(other.article.id) || one.block - other.block
}

function placeOf({ article, block }: Passage): string {
  return `${article.id}:${block}`
}
