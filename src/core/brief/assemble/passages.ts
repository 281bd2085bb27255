import type { ArticleMetadata } from '#core/article.ts'
import { splitSentences } from '#core/sentences.ts'
import { countWords } from '#core/words.ts'
import { hasQuotationMarks, quotability, standsAlone } from './quotable.ts'

/** A suggested block as material for a draft: its text, the theme and the words that triggered it. Score 0–1. */
export type SuggestedBlock = {
  article: ArticleMetadata & { id: string }
  block: number
  n: number | null
  text: string
  /** Where the block is surely in another language than its article. */
  language?: string | undefined
  theme: string
  score: number
  triggers: string[]
}

/** The language of a block that is in another than its article, else the article's. */
const languageOf = ({ language, article }: SuggestedBlock): string | null => language ?? article.language

/** One sentence of a suggested block that can stand in a brief on its own. `weight` orders passages; it has no unit. */
export type Passage = SuggestedBlock & { quote: string; weight: number }

/** Words. Shorter sentences seldom say anything alone; longer ones eat a section's budget. */
const LENGTH = { shortest: 9, longest: 40 }
const WEIGHT = { trigger: 1, mostTriggers: 3, firstSentence: 0.4, marksInside: -1 }

/** The sentence of a suggested block that a brief would quote; null when none can stand alone and holds a word of the theme. */
export function bestPassage(block: SuggestedBlock): Passage | null {
  const candidates = splitSentences(block.text, languageOf(block))
    .map((quote, index): Passage => ({ ...block, quote, weight: weigh(quote, index, block) }))
    .filter(({ quote, weight }) => weight > 0 && rightLength(quote, languageOf(block)) && standsAlone(quote, block.article.date))
  return candidates.toSorted((one, other) => other.weight - one.weight)[0] ?? null
}

function rightLength(sentence: string, language: string | null): boolean {
  const words = countWords(sentence, language)
  return words >= LENGTH.shortest && words <= LENGTH.longest
}

function weigh(sentence: string, index: number, block: SuggestedBlock): number {
  const { triggers, score } = block
  const lower = sentence.toLowerCase()
  const held = new Set(triggers.map((trigger) => trigger.toLowerCase()).filter((trigger) => lower.includes(trigger))).size
  if (held === 0) return 0
  const first = index === 0 ? WEIGHT.firstSentence : 0
  const marks = hasQuotationMarks(sentence) ? WEIGHT.marksInside : 0
  const theme = WEIGHT.trigger * Math.min(held, WEIGHT.mostTriggers)
  return (theme + first + marks + quotability(sentence, languageOf(block))) * score
}
