import type { ArticleMetadata } from '#core/article.ts'
import { meritOf } from './merit.ts'
import { hasQuotationMarks, quotability } from './quotable.ts'
import { standingWindows, type StandingWindow } from './standing-windows.ts'
import { foreignTo, speaksOf, topicOf, type Topic } from './topic.ts'

/** A suggested block as material for a draft: its text, the theme and the words that triggered it. Score 0–1. */
export type SuggestedBlock = {
  article: ArticleMetadata & { id: string }
  /** Those that the whole article comes from (see `wholeAgencies`). */
  agencies?: readonly string[] | undefined
  block: number
  n: number | null
  text: string
  /** Where the block is surely in another language than its article. */
  language?: string | undefined
  theme: string
  score: number
  triggers: string[]
}

/** Sentences of a suggested block that can stand in a brief on their own. `weight` orders passages; it has no unit. */
export type Passage = SuggestedBlock & { quote: string; start: number; end: number; weight: number }

const WEIGHT = {
  trigger: 0.5,
  mostTriggers: 3,
  topic: 1.6,
  foreign: -0.45,
  mostForeign: 2,
  between: 0.4,
  marksInside: -0.6,
  slight: -0.25,
  /** What the other sentences add to the best one. */
  company: 0.3,
  word: -0.005,
}

/** The language of a block that is in another than its article, else the article's. */
const languageOf = ({ language, article }: SuggestedBlock): string | null => language ?? article.language

/** The passage of a suggested block that a brief about `topic` would quote, of `mostWords` words at most; null when none can stand alone and holds a word of the theme. */
export function bestPassage(block: SuggestedBlock, topic: Topic, articleTopic: Topic, mostWords = Infinity): Passage | null {
  let best: Passage | null = null
  for (const window of standingWindows(block.text, languageOf(block), block.article.date)) {
    const { quote, start, end } = window
    if (window.words > mostWords) continue
    const weight = weigh(window, block, topic, articleTopic)
    if (weight > (best?.weight ?? 0)) best = { ...block, quote, start, end, weight }
  }
  return best
}

function weigh(window: StandingWindow, block: SuggestedBlock, topic: Topic, articleTopic: Topic): number {
  const { quote, sentences, slight } = window
  const lower = quote.toLowerCase()
  const held = new Set(block.triggers.map((trigger) => trigger.toLowerCase()).filter((trigger) => lower.includes(trigger))).size
  if (held === 0) return 0
  const [most = 0, ...others] = sentences
    .map((sentence) => meritOf(sentence) + quotability(sentence, languageOf(block)))
    .toSorted((one, other) => other - one)
  const own = topicOf(quote)
  const themePlaces = topicOf(block.triggers.join(' ')).places
  const foreign = foreignTo(topic, own).filter((place) => !themePlaces.has(place)).length
  return (
    (WEIGHT.trigger * Math.min(held, WEIGHT.mostTriggers) +
      WEIGHT.topic * speaksOf(topic, own, articleTopic) +
      WEIGHT.foreign * Math.min(foreign, WEIGHT.mostForeign) +
      (own.places.size > 1 ? WEIGHT.between : 0) +
      (hasQuotationMarks(quote) ? WEIGHT.marksInside : 0) +
      (slight ? WEIGHT.slight : 0) +
      most +
      others.reduce((sum, each) => sum + each, 0) * WEIGHT.company +
      window.words * WEIGHT.word) *
    (0.7 + 0.3 * block.score)
  )
}
