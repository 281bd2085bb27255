import { fold } from '#core/fold.ts'
import { findDisagreement } from './disagreements.ts'
import { originKeys } from '../origins.ts'
import { sameLanguage } from '#core/same-language.ts'
import type { Passage, SuggestedBlock } from './passages.ts'
import { bestPassage } from './passages.ts'
import { withoutReprints } from './reprints.ts'
import { spreadOrigins } from './spread-origins.ts'
import { topicOf, type Topic } from './topic.ts'

/** Passages a draft can choose from in all: its findings, and the sections before them. */
const WANTED = 40
const FEWEST_PER_THEME = 10
/** A passage of less than this share of the best one's weight says too little about the theme. */
const WORTH_READING = 0.4
/** No origin is offered more often than this on one theme. */
const MOST_PER_ORIGIN = 6
/** Blocks of a theme whose sentences are weighed one by one: those that promise most by what is cheap to see. */
const LOOKED_INTO = 160

/**
 * The passages that a draft about `title` may quote on each theme: the best first, spread over origins, each block once, of a reprint and its original one;
 * two that give different numbers for the same thing both come along. Passages in another language than the brief's are taken only where fewer than
 * two origins speak it.
 */
export function planAssembly(
  themes: readonly string[],
  blocks: readonly SuggestedBlock[],
  language: string,
  title = '',
  mostWords = Infinity,
): Passage[] {
  const perTheme = Math.max(FEWEST_PER_THEME, Math.ceil(WANTED / Math.max(1, themes.length)))
  const topic = topicOf(title)
  const topics = articleTopics(blocks)
  const promising = withoutReprints(themes.flatMap((theme) => mostPromising(blocks, theme, topic, topics)))
  const origins = originKeys(voices(promising))
  const originOf = ({ article }: Passage): string => origins.get(article.id) ?? article.id
  const ranked = themes.flatMap((theme) => {
    const passages = promising
      .filter((block) => block.theme === theme)
      .flatMap((block) => bestPassage(block, topic, topics.get(block.article.id) ?? topic, mostWords) ?? [])
      .toSorted(best)
    return passages.filter(({ weight }, _, [first]) => weight >= (first?.weight ?? 0) * WORTH_READING)
  })
  const home = new Map<string, Passage>()
  for (const passage of ranked.toSorted(best)) if (!home.has(placeOf(passage))) home.set(placeOf(passage), passage)
  return themes.flatMap((theme) => {
    const passages = ranked.filter((passage) => passage.theme === theme && home.get(placeOf(passage)) === passage)
    const own = passages.filter((passage) => sameLanguage(passage.language ?? passage.article.language, language))
    const readable = new Set(own.map(originOf)).size < 2 ? [...own, ...passages.filter((each) => !own.includes(each))] : own
    return spread(readable, rivals(readable, originOf), perTheme, originOf)
  })
}

function articleTopics(blocks: readonly SuggestedBlock[]): Map<string, Topic> {
  const topics = new Map<string, Topic>()
  for (const { article } of blocks)
    if (!topics.has(article.id)) topics.set(article.id, topicOf(`${article.title}. ${article.standfirst ?? ''}`))
  return topics
}

/** By the theme's score and by the words of the title, without looking into sentences. */
function mostPromising(
  blocks: readonly SuggestedBlock[],
  theme: string,
  topic: Topic,
  topics: ReadonlyMap<string, Topic>,
): SuggestedBlock[] {
  const own = blocks.filter((block) => block.theme === theme)
  if (own.length <= LOOKED_INTO) return own
  const wanted = [...topic.words, ...[...topic.places].map((place) => fold(place))]
  const promise = (block: SuggestedBlock): number => {
    const text = block.text.toLowerCase()
    const about = topics.get(block.article.id)
    const here = wanted.filter((word) => text.includes(word)).length
    const there = [...topic.places].filter((place) => about?.places.has(place)).length
    return block.score + here * 0.5 + there * 0.5
  }
  return own
    .map((block) => ({ block, promise: promise(block) }))
    .toSorted((one, other) => other.promise - one.promise)
    .slice(0, LOOKED_INTO)
    .map(({ block }) => block)
}

function voices(blocks: readonly SuggestedBlock[]): Parameters<typeof originKeys>[0] {
  return [...Map.groupBy(blocks, ({ article }) => article.id).values()].flatMap((own) => {
    const [first] = own
    return first ? [{ ...first.article, texts: [], agencies: first.agencies }] : []
  })
}

function rivals(passages: readonly Passage[], originOf: (passage: Passage) => string): Passage[] {
  const found = findDisagreement(passages, (passage) => passage.quote, originOf)
  return found ? [found.one.item, found.other.item] : []
}

/** The rivals first; then as many as are wanted, no origin more often than `MOST_PER_ORIGIN`. */
function spread(
  passages: readonly Passage[],
  first: readonly Passage[],
  most: number,
  originOf: (passage: Passage) => string,
): Passage[] {
  const chosen = [...first]
  const others = passages.filter((passage) => !first.includes(passage))
  for (const passage of spreadOrigins(others, originOf, ({ weight }) => weight)) {
    if (chosen.length >= most) break
    const heard = chosen.filter((each) => originOf(each) === originOf(passage)).length
    if (heard < MOST_PER_ORIGIN) chosen.push(passage)
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
